import { list } from '../list.ts'

/** Opening words of preambular paragraphs: the commonest of the texts of 1946–2025 seen, with the older forms. */
export const preambular = list`
  Acogiendo con beneplácito | Acogiendo con beneplácito a este respecto | Acogiendo con beneplácito además |
  Acogiendo con beneplácito también | Acogiendo con satisfacción | Actuando |
  Actuando en virtud del Capítulo VII de la Carta de las Naciones Unidas | Afirmando | Aguardando con interés |
  Alarmada | Alarmado | Alentada | Alentando | Apoyando | Apreciando | Compartiendo la profunda preocupación |
  Comprometiéndose nuevamente | Condenando | Condenando en los términos más enérgicos | Condenando enérgicamente |
  Condenando también | Confirmando | Conmemorando | Conocedora | Conocedora también | Consciente |
  Consciente también | Considerando | Considerando también | Convencida | Convencida también | Convencido |
  Creyendo | Decidida | Decidido | Deplorando | Deplorando profundamente | Deseando | Deseosa | Deseoso |
  Destacando | Destacando además | Destacando también | Determinando | Encomiando | Encomiando también | Esperando |
  Exhortando | Expresando | Expresando alarma | Expresando aprecio | Expresando especial preocupación |
  Expresando gran preocupación | Expresando grave preocupación | Expresando grave preocupación también |
  Expresando la más grave preocupación | Expresando las más graves preocupaciones | Expresando preocupación |
  Expresando preocupación también | Expresando profunda preocupación | Expresando profunda preocupación también |
  Expresando reconocimiento | Expresando seria preocupación | Expresando su aprecio |
  Expresando su grave preocupación | Expresando su preocupación | Expresando su profunda preocupación |
  Expresando su profunda preocupación además | Expresando su profunda preocupación también |
  Expresando su reconocimiento | Firmemente convencida | Gravemente preocupada | Gravemente preocupado | Guiada |
  Guiada también | Guiado | Habiendo considerado | Habiendo determinado | Habiendo escuchado | Habiendo examinado |
  Habiendo examinado además | Habiendo examinado también | Habiendo recibido | Haciendo notar |
  Haciendo notar además | Haciendo notar también | Haciendo referencia | Haciendo referencia también | Honrando |
  Instando | Invitando | Lamentando | Lamentando profundamente | Observando | Observando a este respecto |
  Observando además | Observando con aprecio | Observando con aprecio también | Observando con gran preocupación |
  Observando con gran preocupación también | Observando con grave preocupación | Observando con pesar |
  Observando con preocupación | Observando con preocupación también | Observando con profunda preocupación |
  Observando con reconocimiento | Observando con satisfacción | Observando también | Pidiendo |
  Poniendo de relieve | Poniendo de relieve además | Poniendo de relieve nuevamente | Poniendo de relieve también |
  Preocupada | Preocupada también | Preocupado | Profundamente convencida | Profundamente preocupada |
  Profundamente preocupada además | Profundamente preocupada también | Profundamente preocupado | Reafirmando |
  Reafirmando además | Reafirmando su adhesión | Reafirmando su compromiso | Reafirmando su determinación |
  Reafirmando su profunda preocupación | Reafirmando también | Reafirmando una vez más | Recalcando | Reconociendo |
  Reconociendo además | Reconociendo con aprecio | Reconociendo con preocupación |
  Reconociendo con profunda preocupación | Reconociendo con satisfacción | Reconociendo también |
  Reconociendo y afirmando | Recordando | Recordando además | Recordando con aprecio | Recordando con preocupación |
  Recordando con satisfacción | Recordando en particular | Recordando también | Reiterando | Reiterando su aprecio |
  Reiterando su convicción | Reiterando su enérgica condena | Reiterando su grave preocupación |
  Reiterando su preocupación | Reiterando su profunda preocupación | Reiterando también |
  Renovando su compromiso inquebrantable | Resaltando | Resaltando también | Resuelta | Resuelto |
  Seriamente preocupada | Señalando | Subrayando | Subrayando también | Sumamente preocupada | Teniendo en cuenta |
  Teniendo presente | Teniendo presente también | Teniendo presentes | Teniendo presentes también |
  Tomando en consideración | Tomando nota | Tomando nota además | Tomando nota con aprecio |
  Tomando nota con aprecio también | Tomando nota de | Tomando nota también
`

/** Opening words of operative paragraphs: the commonest of the texts of 1946–2025 seen, with the older forms. */
export const operative = list`
  Acepta | Acoge con aprecio | Acoge con beneplácito | Acoge con beneplácito además |
  Acoge con beneplácito también | Acoge con beneplácito y alienta | Acoge con satisfacción | Adopta | Afirma |
  Afirma también | Aguarda con interés | Alienta | Alienta además | Alienta encarecidamente |
  Alienta enérgicamente | Alienta también | Apoya | Apoya plenamente | Apoya y alienta | Aprecia | Aprueba |
  Aprueba además | Aprueba también | Autoriza | Autoriza además | Condena | Condena en los términos más enérgicos |
  Condena en los términos más enérgicos posibles | Condena enérgicamente | Condena enérgicamente también |
  Condena firmemente | Condena inequívocamente | Condena también | Confirma | Considera | Consigna |
  Consigna también | Conviene | Crea | Decide | Decide además | Decide también | Declara | Deplora |
  Deplora y condena en los términos más enérgicos | Designa | Destaca | Destaca además | Destaca también |
  Determina | Elige | Encarga | Encomia | Encomia también | Encomienda | Establece | Exhorta | Exhorta además |
  Exhorta nuevamente | Exhorta también | Exhorta una vez más | Exige | Exige además | Exige también | Expresa |
  Expresa aprecio | Expresa gran preocupación | Expresa grave preocupación | Expresa preocupación |
  Expresa profunda preocupación | Expresa reconocimiento | Expresa seria preocupación | Expresa su agradecimiento |
  Expresa su apoyo | Expresa su aprecio | Expresa su aprecio también | Expresa su firme convencimiento |
  Expresa su gratitud | Expresa su grave preocupación | Expresa su intención | Expresa su preocupación |
  Expresa su profunda preocupación | Expresa su reconocimiento | Expresa su satisfacción |
  Expresa su seria preocupación | Felicita | Hace notar | Hace notar con aprecio | Hace notar con satisfacción |
  Hace notar también | Hace suya | Hace suyas | Hace suyo | Hace suyos | Hace un encarecido llamamiento |
  Hace un llamamiento | Insta | Insta además | Insta encarecidamente | Insta también | Insta una vez más | Invita |
  Invita también | Invita y alienta | Lamenta | Mantiene | Nombra | Observa | Observa además | Observa con aprecio |
  Observa con aprecio también | Observa con gran preocupación | Observa con grave preocupación |
  Observa con interés | Observa con pesar | Observa con preocupación | Observa con preocupación también |
  Observa con profunda preocupación | Observa con reconocimiento | Observa con satisfacción |
  Observa con satisfacción también | Observa con seria preocupación | Observa también | Pide | Pide también |
  Pone de relieve | Pone de relieve además | Pone de relieve nuevamente | Pone de relieve también |
  Pone de relieve una vez más | Proclama | Reafirma | Reafirma además | Reafirma enérgicamente |
  Reafirma su adhesión | Reafirma su apoyo | Reafirma su compromiso | Reafirma su determinación |
  Reafirma su enérgico apoyo | Reafirma su solicitud | Reafirma también | Recalca | Rechaza | Recomienda |
  Recomienda también | Reconoce | Reconoce además | Reconoce con aprecio | Reconoce con aprecio también |
  Reconoce con preocupación | Reconoce con profunda preocupación | Reconoce también | Recuerda | Recuerda además |
  Recuerda con aprecio | Recuerda con satisfacción | Recuerda la solicitud | Recuerda también | Reitera |
  Reitera la solicitud | Reitera su apoyo | Reitera su aprecio | Reitera su compromiso | Reitera su convicción |
  Reitera su exhortación | Reitera su exigencia | Reitera su firme apoyo | Reitera su grave preocupación |
  Reitera su invitación | Reitera su llamamiento | Reitera su petición | Reitera su preocupación |
  Reitera su profunda preocupación | Reitera su reconocimiento | Reitera su seria preocupación |
  Reitera su solicitud | Reitera también | Renueva su compromiso | Renueva su exhortación | Resalta | Resuelve |
  Rinde homenaje | Se compromete | Se compromete de nuevo | Señala | Señala a la atención | Sigue alentando |
  Sigue profundamente preocupada | Solicita | Solicita además | Solicita también | Subraya | Subraya también |
  Tiene en cuenta | Toma conocimiento | Toma nota | Toma nota además | Toma nota con aprecio |
  Toma nota con interés | Toma nota con reconocimiento | Toma nota con satisfacción | Toma nota también |
  Transmite
`
