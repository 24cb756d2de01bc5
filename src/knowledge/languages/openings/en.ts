import { list } from '../list.ts'

/** Opening words of preambular paragraphs: the commonest of the texts of 1946–2025 seen, with the older forms. */
export const preambular = list`
  Acknowledging | Acknowledging also | Acknowledging further | Acknowledging with appreciation | Acting |
  Acting under Chapter VII of the Charter of the United Nations | Affirming | Agreeing | Alarmed | Alarmed by |
  Also expressing | Also recalling | Also welcoming | Anxious | Appreciating | Approving | Aware | Aware also |
  Bearing | Bearing in mind | Bearing in mind also | Believing | Believing it necessary | Calling |
  Calling attention | Calling for | Calling on | Calling upon | Cognizant | Cognizant also | Commending |
  Commending also | Committed | Concerned | Concerned also | Concerned that | Concurring | Condemning |
  Condemning also | Condemning in the strongest terms | Condemning strongly | Confident | Confirming |
  Congratulating | Conscious | Considering | Considering also | Continuing | Convinced | Convinced also |
  Convinced of | Convinced that | Declaring | Deeply alarmed | Deeply concerned | Deeply concerned also |
  Deeply concerned further | Deeply conscious | Deeply convinced | Deeply disturbed | Demanding | Deploring |
  Desiring | Desirous | Determined | Determining | Determining that | Echoing | Emphasising | Emphasizing |
  Emphasizing also | Emphasizing further | Encouraged | Encouraging | Endorsing | Expecting | Expressing |
  Expressing alarm | Expressing also | Expressing appreciation | Expressing concern | Expressing concern also |
  Expressing deep appreciation | Expressing deep concern | Expressing deep concern also | Expressing grave alarm |
  Expressing grave concern | Expressing grave concern also | Expressing gravest concerns |
  Expressing its appreciation | Expressing its concern | Expressing its deep appreciation |
  Expressing its deep concern | Expressing its deep concern also | Expressing its grave concern |
  Expressing particular concern | Expressing profound regret | Expressing serious concern | Fulfilling |
  Fully aware | Fully conscious | Further commending | Further condemning | Further emphasising |
  Further expressing | Further noting | Further reaffirming | Further recalling | Further recognizing |
  Further taking note | Further welcoming | Gravely concerned | Gravely distressed | Guided | Guided also |
  Guided by | Having adopted | Having also considered | Having considered | Having examined | Having heard |
  Having noted | Having received | Having regard | Having reviewed | Having taken note | Highlighting |
  Highlighting also | Honouring | Hoping | Inviting | Looking forward | Mindful | Mindful also | Noting |
  Noting also | Noting further | Noting in this regard | Noting that | Noting with appreciation |
  Noting with appreciation also | Noting with concern | Noting with concern also | Noting with deep concern |
  Noting with grave concern | Noting with great concern | Noting with great concern also | Noting with regret |
  Noting with satisfaction | Noting with serious concern | Observing | Paying tribute | Re-emphasizing |
  Reaffirming | Reaffirming also | Reaffirming further | Reaffirming its commitment | Reaffirming its deep concern |
  Reaffirming its determination | Reaffirming its strong commitment | Reaffirming its strong support |
  Reaffirming once more | Recalling | Recalling also | Recalling further | Recalling in particular |
  Recalling that | Recalling with appreciation | Recalling with concern | Recalling with satisfaction |
  Recognising | Recognizing | Recognizing also | Recognizing and affirming | Recognizing further |
  Recognizing with concern | Recognizing with deep concern | Recognizing with satisfaction | Recommitting |
  Referring | Referring also | Regretting | Reiterating | Reiterating also | Reiterating its appreciation |
  Reiterating its commitment | Reiterating its concern | Reiterating its conviction | Reiterating its deep concern |
  Reiterating its grave concern | Reiterating its request | Reiterating its serious concern |
  Reiterating its strong condemnation | Remaining | Remaining deeply concerned | Remaining seriously concerned |
  Reminding | Renewing its unwavering commitment | Resolved | Responding | Seriously concerned |
  Sharing the deep concern | Stressing | Stressing also | Stressing further | Strongly condemning |
  Strongly condemning also | Strongly deploring | Strongly encouraging | Supporting | Taking | Taking into account |
  Taking into consideration | Taking note | Taking note also | Taking note further | Taking note of |
  Taking note with appreciation | Taking note with appreciation also | Taking note with satisfaction | Trusting |
  Underlining | Underlining also | Underscoring | Urging | Welcoming | Welcoming also | Welcoming and encouraging |
  Welcoming further | Welcoming in particular | Welcoming in this regard | Wishing
`

/** Opening words of operative paragraphs: the commonest of the texts of 1946–2025 seen, with the older forms. */
export const operative = list`
  Accepts | Acknowledges | Acknowledges with appreciation | Adopts | Affirms | Agrees | Also acknowledges |
  Also affirms | Also appropriates | Also approves | Also calls for | Also calls upon | Also commends |
  Also condemns | Also decides | Also demands | Also emphasizes | Also encourages |
  Also expresses its appreciation | Also invites | Also notes | Also notes with appreciation |
  Also notes with concern | Also notes with satisfaction | Also reaffirms | Also recalls | Also recognizes |
  Also recognizes with appreciation | Also recommends | Also reiterates | Also reiterates its request |
  Also requests | Also stresses | Also strongly condemns | Also takes note | Also takes note with appreciation |
  Also underlines | Also urges | Also welcomes | Appeals | Appoints | Appreciates | Appropriates | Approves | Asks |
  Authorises | Authorizes | Calls | Calls again | Calls for | Calls on | Calls once again upon | Calls upon |
  Clarifies | Commends | Commends and strongly supports | Commits | Concurs | Condemns |
  Condemns in the strongest possible terms | Condemns in the strongest terms | Condemns unequivocally | Confirms |
  Congratulates | Considers | Considers that | Continues to encourage | Continues to urge | Decides | Decides also |
  Decides further | Decides that | Declares | Deeply regrets | Demands | Deplores |
  Deplores and condemns in the strongest terms | Designates | Determines | Directs | Draws the attention | Elects |
  Emphasises | Emphasizes | Encourages | Encourages also | Endorses | Establishes | Exhorts | Expresses |
  Expresses appreciation | Expresses concern | Expresses deep concern | Expresses grave concern |
  Expresses its appreciation | Expresses its commitment | Expresses its concern | Expresses its deep appreciation |
  Expresses its deep concern | Expresses its determination | Expresses its gratitude | Expresses its grave concern |
  Expresses its intention | Expresses its profound gratitude | Expresses its satisfaction |
  Expresses its serious concern | Expresses its support | Expresses its willingness | Expresses particular concern |
  Expresses serious concern | Expresses strong concern | Expresses support | Expresses the hope | Extends |
  Firmly condemns | Fully supports | Further approves | Further authorises | Further authorizes | Further calls |
  Further calls on | Further calls upon | Further condemns | Further decides | Further demands |
  Further emphasizes | Further encourages | Further expresses | Further invites | Further notes |
  Further reaffirms | Further recalls | Further recognizes | Further reiterates | Further requests |
  Further stresses | Further takes note | Further urges | Further welcomes | Highlights | Instructs | Invites |
  Invites and encourages | Looks forward | Maintains | Notes | Notes with appreciation | Notes with concern |
  Notes with deep concern | Notes with grave concern | Notes with great concern | Notes with interest |
  Notes with regret | Notes with satisfaction | Notes with serious concern | Once again urges | Pays tribute |
  Postpones | Proclaims | Re-emphasizes | Reaffirms | Reaffirms also | Reaffirms its commitment |
  Reaffirms its determination | Reaffirms its request | Reaffirms its strong support | Reaffirms its support |
  Reappoints | Recalls its request | Recalls with appreciation | Recalls with satisfaction | Recognises |
  Recognizes | Recognizes with appreciation | Recognizes with concern | Recognizes with deep concern | Recommends |
  Recommits | Reconfirms | Regrets | Reiterates | Reiterates its appreciation | Reiterates its call |
  Reiterates its call for | Reiterates its call on | Reiterates its call upon | Reiterates its calls |
  Reiterates its commitment | Reiterates its concern | Reiterates its condemnation | Reiterates its conviction |
  Reiterates its deep concern | Reiterates its demand | Reiterates its endorsement | Reiterates its grave concern |
  Reiterates its invitation | Reiterates its request | Reiterates its serious concern |
  Reiterates its strong support | Reiterates its support | Rejects | Remains concerned | Remains deeply concerned |
  Reminds | Renews | Renews its call upon | Requests | Requests further | Requires | Resolves | Solemnly affirms |
  Solemnly declares | Stresses | Stresses the importance | Strongly appeals | Strongly calls upon |
  Strongly condemns | Strongly encourages | Strongly reaffirms | Strongly supports | Strongly urges | Supports |
  Supports and encourages | Takes into account | Takes note | Takes note of | Takes note with appreciation |
  Takes note with interest | Takes note with satisfaction | Transmits | Trusts | Underlines | Underscores |
  Urgently calls upon | Urges | Urges again | Welcomes | Welcomes also | Welcomes and encourages |
  Welcomes and supports | Welcomes with appreciation
`
