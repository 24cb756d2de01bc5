import { list } from '../list.ts'

/** Opening words of preambular paragraphs: the commonest of the texts of 1946–2025 seen, with the older forms. */
export const preambular = list`
  Accueillant avec satisfaction | Accueillant favorablement | Affirmant | Agissant |
  Agissant en vertu du Chapitre VII de la Charte des Nations Unies | Alarmé | Alarmée | Appelant |
  Appelant l’attention | Appréciant | Appuyant | Attendant avec intérêt | Ayant adopté | Ayant conscience |
  Ayant entendu | Ayant examiné | Ayant examiné également | Ayant reçu | Ayant à l’esprit |
  Ayant également examiné | Ayant également à l’esprit | Condamnant | Condamnant avec la plus grande fermeté |
  Condamnant de nouveau énergiquement | Condamnant fermement | Condamnant également | Condamnant énergiquement |
  Conscient | Consciente | Consciente en outre | Consciente également | Considérant | Considérant en outre |
  Considérant et affirmant | Considérant également | Constatant | Constatant avec inquiétude |
  Constatant avec préoccupation | Constatant avec satisfaction | Constatant avec une grave préoccupation |
  Constatant avec une profonde inquiétude | Constatant avec une profonde préoccupation |
  Constatant avec une vive inquiétude | Constatant avec une vive préoccupation | Constatant en outre |
  Constatant que | Constatant également | Convaincu | Convaincue | Convaincue également | Craignant | Demandant |
  Demandant de nouveau | Demandant instamment | Demandant à nouveau | Demeurant profondément préoccupée |
  Demeurant vivement préoccupée | Déclarant | Déclarant de nouveau | Déplorant | Déplorant vivement | Désireuse |
  Désireux | Déterminé | Déterminée | Encourageant | Engageant | Engageant instamment | Espérant | Estimant |
  Estimant également | Exhortant | Exprimant | Exprimant les plus vives inquiétudes | Exprimant sa gratitude |
  Exprimant sa profonde gratitude | Exprimant sa profonde inquiétude | Exprimant sa profonde préoccupation |
  Exprimant sa préoccupation | Exprimant sa vive inquiétude | Exprimant sa vive préoccupation |
  Exprimant ses remerciements | Fermement convaincue | Félicitant | Gardant à l’esprit | Gravement préoccupé |
  Gravement préoccupée | Gravement préoccupée également | Guidé | Guidée | Inquiète | Insistant | Invitant |
  Invitant de nouveau | Jugeant | Louant | Mesurant | Mettant l’accent | Notant | Notant avec gratitude |
  Notant avec inquiétude | Notant avec intérêt | Notant avec préoccupation | Notant avec regret |
  Notant avec satisfaction | Notant avec une grande préoccupation | Notant avec une profonde inquiétude |
  Notant avec une profonde préoccupation | Notant avec une vive inquiétude | Notant avec une vive préoccupation |
  Notant en outre | Notant que | Notant à cet égard | Notant également | Notant également avec satisfaction |
  Observant | Prenant acte | Prenant acte avec satisfaction | Prenant acte également | Prenant en compte |
  Prenant en considération | Prenant note | Prenant note avec inquiétude | Prenant note avec intérêt |
  Prenant note avec préoccupation | Prenant note avec satisfaction | Prenant note avec satisfaction également |
  Prenant note avec une vive préoccupation | Prenant note en outre | Prenant note également | Profondément alarmée |
  Profondément convaincue | Profondément inquiète | Profondément préoccupé | Profondément préoccupée |
  Profondément préoccupée également | Profondément troublée | Préoccupé | Préoccupée | Préoccupée également |
  Rappelant | Rappelant avec préoccupation | Rappelant avec satisfaction | Rappelant en outre |
  Rappelant en particulier | Rappelant également | Reconnaissant | Regrettant | Regrettant profondément | Relevant |
  Remerciant | Remerciant de nouveau | Rendant hommage | Renouvelant | Réaffirmant | Réaffirmant en outre |
  Réaffirmant sa volonté | Réaffirmant sa volonté sans faille | Réaffirmant son attachement |
  Réaffirmant son ferme attachement | Réaffirmant une fois de plus | Réaffirmant également | Réitérant | Résolu |
  Résolue | Sachant | Sachant en outre | Sachant gré | Sachant également | Saluant | Saluant également |
  Se disant préoccupée | Se déclarant | Se déclarant de nouveau convaincue |
  Se déclarant de nouveau gravement préoccupée | Se déclarant de nouveau profondément préoccupée |
  Se déclarant de nouveau préoccupée | Se déclarant de nouveau vivement préoccupée |
  Se déclarant gravement préoccupé | Se déclarant gravement préoccupée | Se déclarant profondément préoccupé |
  Se déclarant profondément préoccupée | Se déclarant préoccupé | Se déclarant préoccupée |
  Se déclarant résolument favorable | Se déclarant vivement préoccupé | Se déclarant vivement préoccupée |
  Se déclarant également préoccupée | Se félicitant | Se félicitant en outre | Se félicitant à cet égard |
  Se félicitant également | Se réjouissant | Souhaitant | Soulignant | Soulignant de nouveau | Soulignant en outre |
  Soulignant également | S’engageant de nouveau | S’inquiétant | S’inquiétant vivement | S’inspirant |
  Tenant compte | Vivement préoccupé | Vivement préoccupée | Vivement préoccupée en outre |
  Vivement préoccupée également
`

/** Opening words of operative paragraphs: the commonest of the texts of 1946–2025 seen, with the older forms. */
export const operative = list`
  A conscience | Accepte | Accueille avec intérêt | Accueille avec satisfaction |
  Accueille avec satisfaction et encourage | Accueille favorablement | Adopte | Affirme | Affirme de nouveau |
  Affirme également | Appelle | Appelle l’attention | Approuve | Approuve de nouveau | Approuve en outre |
  Approuve également | Apprécie | Appuie | Appuie pleinement | Appuie sans réserve | Attend avec intérêt |
  Autorise | Autorise également | Charge | Condamne | Condamne avec la plus grande fermeté |
  Condamne dans les termes les plus vigoureux | Condamne dans les termes les plus énergiques | Condamne fermement |
  Condamne sans équivoque | Condamne également | Condamne énergiquement | Confirme | Consciente | Considère |
  Considère également | Constate | Constate avec inquiétude | Constate avec préoccupation | Constate avec regret |
  Constate avec satisfaction | Constate avec une profonde inquiétude | Constate avec une profonde préoccupation |
  Constate avec une vive inquiétude | Constate avec une vive préoccupation | Constate une fois de plus |
  Constate également | Continue d’encourager | Convient | Crée | Demande | Demande de nouveau | Demande en outre |
  Demande instamment | Demande une fois de plus | Demande une nouvelle fois | Demande à nouveau |
  Demande également | Demeure préoccupée | Donne pour instruction | Décide | Décide en outre | Décide également |
  Déclare | Déclare de nouveau | Déplore | Déplore et condamne dans les termes les plus énergiques |
  Déplore vivement | Désigne | Encourage | Encourage en outre | Encourage vivement | Encourage également | Engage |
  Engage de nouveau | Engage en outre | Engage instamment | Engage vivement | Engage également | Enjoint | Entend |
  Est conscient | Est consciente | Est consciente également | Estime | Estime également | Exhorte |
  Exhorte de nouveau | Exhorte en outre | Exhorte également | Exige | Exige de nouveau | Exige une fois de plus |
  Exige également | Exprime | Exprime sa gratitude | Exprime sa préoccupation | Exprime sa satisfaction |
  Exprime sa vive préoccupation | Exprime ses remerciements | Exprime son soutien | Fait sien | Fait sienne |
  Fait siennes | Fait siens | Félicite | Félicite également | Insiste | Institue | Invite | Invite de nouveau |
  Invite en outre | Invite et encourage | Invite instamment | Invite également | Invite également de nouveau |
  Juge | Lance un appel | Lance un appel pressant | Maintient | Mesure | Mesure également | Met l’accent | Nomme |
  Note | Note avec inquiétude | Note avec intérêt | Note avec préoccupation | Note avec satisfaction |
  Note avec une grande inquiétude | Note avec une vive préoccupation | Note en outre | Note également |
  Note également avec préoccupation | Note également avec satisfaction | Ouvre | Ouvre également | Prend acte |
  Prend acte avec satisfaction | Prend acte également | Prend en considération | Prend note |
  Prend note avec inquiétude | Prend note avec intérêt | Prend note avec préoccupation |
  Prend note avec satisfaction | Prend note avec satisfaction également | Prend note en outre |
  Prend note également | Prend également acte | Prend également note | Prend également note avec satisfaction |
  Prie | Prie de nouveau | Prie en outre | Prie instamment | Prie également | Prie également de nouveau | Proclame |
  Préconise | Rappelle | Rappelle avec satisfaction | Rappelle en outre | Rappelle et réaffirme |
  Rappelle également | Recommande | Recommande également | Reconnaît | Redit | Redit sa préoccupation | Regrette |
  Rejette | Remercie | Remercie de nouveau | Remercie également | Rend hommage | Renouvelle | Réaffirme |
  Réaffirme avec force | Réaffirme en outre | Réaffirme sa volonté | Réaffirme son adhésion |
  Réaffirme son attachement | Réaffirme son engagement | Réaffirme son soutien | Réaffirme également | Réitère |
  Réitère son appel | Sait | Sait gré | Salue | Salue et encourage | Salue également | Se dit consciente |
  Se dit de nouveau gravement préoccupée | Se dit profondément préoccupée | Se dit préoccupée |
  Se dit vivement préoccupée | Se déclare | Se déclare de nouveau gravement préoccupée |
  Se déclare de nouveau profondément préoccupée | Se déclare extrêmement préoccupée | Se déclare favorable |
  Se déclare gravement préoccupée | Se déclare particulièrement préoccupée | Se déclare profondément préoccupée |
  Se déclare préoccupé | Se déclare préoccupée | Se déclare préoccupée au plus haut point |
  Se déclare très préoccupée | Se déclare vivement préoccupée | Se félicite | Se félicite en outre |
  Se félicite également | Se réjouit | Souhaite | Souhaite vivement | Souligne | Souligne de nouveau |
  Souligne en outre | Souligne également | Soumet | Souscrit | Soutient | Soutient et encourage | S’engage |
  S’engage de nouveau | S’inquiète | Tient compte | Transmet | Élit
`
