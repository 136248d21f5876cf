/** Given names common in the UK, from lists of baby names of several generations; a hint needs no more. */
const GIVEN_NAMES = new Set(
  `aaron abdul abigail adam adele agnes ahmed aisha alan alex alexander alice alison amanda amelia amir amy andrea
  andrew angela anita anna anne anthony arthur asha ashley barbara ben benjamin bernard beth betty brenda brian bridget
  callum carl carol caroline catherine charles charlotte chloe chris christine christopher claire colin craig daniel
  danielle darren dave david deborah denise derek diana diane dominic donna dorothy doris edward eileen elaine
  elizabeth ellen emily emma eric esther ethan evelyn farah fatima fiona frances frank fred gareth gary gemma geoff
  george georgia gillian gordon grace graham hannah harry hassan heather helen henry holly howard hugh ian imran irene
  isaac isabella ivy jack jacob jacqueline jake james jamie jane janet janice jason jean jennifer jeremy jessica jill
  joan joanna joe john jonathan joseph josh joshua joyce judith julia julian julie karen kate katherine kathleen keith
  kelly kenneth kerry kevin khadija kim laura lauren leah lee leo leslie lewis liam linda lisa lorraine louise lucy luke
  lynn maggie malcolm margaret maria marie marion mark martin mary matthew maureen max megan melanie michael michelle
  miriam mohammed mohamed muhammad molly monica nadia naomi natalie natasha neil nicola nigel noah nora norman olivia
  oliver omar oscar pamela patricia patrick paul paula pauline peter philip phoebe priya rachel raj rebecca richard
  robert robin roger ronald rosemary ross roy ruth ryan sally sam samantha samuel sandra sara sarah scott sean sharon
  sheila shirley simon sophie stephanie stephen steve steven stuart sue susan suzanne sylvia teresa terry thomas tim
  timothy tina toby tom tony tracey valerie vera veronica victor victoria vincent wayne wendy william yasmin yusuf
  yvonne zoe zara`.split(/\s+/u),
);

const TITLE =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Councillor|Rev|Revd|Sir|Dame|Prof|Professor)\.? +\p{Lu}\p{L}+/u;
const TWO_NAMES =
  /(?<!\bSt\.? |\bSaint )\b(\p{Lu}\p{Ll}+) +(?:\p{Lu}\.? +)?(?:Mc|Mac|O['’])?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?!['’]s)\b( +\p{L}+)?/gu;
const OF_A_BODY =
  /\b(?:Trust|Foundation|Fund|Centre|Center|House|School|College|Academy|Hospital|Hospice|Society|Association|Street|Road|Library|Park|Hall|Ltd|Limited|Council|Charity|Church|Club|Project|Group|Community|Advice|Partnership|Institute|Union|Home|Homes|Memorial|Building|Lane|Lodge|Food|Football|Support|Services?|Network|Forum)\b/u;

/** Whether a text seems to hold the name of a person. Names of bodies called after people are let through. */
export function seemsToNameAPerson(text: string): boolean {
  if (TITLE.test(text) && !OF_A_BODY.test(text)) return true;
  return [...text.matchAll(TWO_NAMES)].some(
    ([whole, given = '']) => GIVEN_NAMES.has(given.toLowerCase()) && !OF_A_BODY.test(whole),
  );
}
