const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What people are called before their name; alone they say nothing. */
export const titles = listed(`
  mr mrs ms miss mx dr doctor prof professor sir lady lord dame madam rev reverend fr father sister
  captain señor senor señora senora sr sra don doña dona frau herr monsieur madame mademoiselle mme
  mlle signor signora pan pani`);

/** Small words inside names that are not names by themselves. */
export const particles = listed(`
  al el de da do dos das del della di du la le les van von der den ter ten bin ibn bint abu mac mc st
  san saint ap ferch y e`);

/** What firms are called besides their name. */
export const tradingWords = listed(`
  ltd limited plc llp llc inc and sons son co company the group holdings services trading uk
  brothers bros partners partnership`);

/** Names that are words of everyday English too: they need more than a capital. */
export const everydayNames = listed(`
  will may mark rose hope young brown grace faith joy bill rob art ray pat sue jack frank grant chase
  penny lane king cook baker april june august summer dawn ivy lily violet heather daisy olive poppy
  holly hazel iris ruby pearl amber gene dean dale glen heath cliff guy nick drew miles max sandy
  christian charity patience prudence constance victor victoria chance carter mason miller page potter
  taylor turner walker fisher hunter archer butler carpenter cooper clark parker porter shepherd smith
  ward wood woods hill field fields ford banks bank bridge brook brooks church stone rivers snow frost
  winter white black green gray grey gold golden silver short long little small sharp strong stern
  swift noble rich savage wise best good gentle bright day knight bishop pope major marshall price
  cash penny pound sterling bell ball bird fox wolf lamb swan crane finch nightingale rice bean berry
  cherry apple reed rush bush marsh moss flower garden love darling person rush sweet tempest gale
  fair fern harmony honey jean jasmine jewel kitty carol eve angel melody merit pepper precious sage
  sky star storm trinity unity true autumn ginger ham bloom blossom barber aga lan tom mel van tan
  don al an so see hall house park street west east north south england london paris france ireland
  petit grand major minor chance case chip cliff colt dash earnest ernest herb homer jay josh lance
  lane mike norm otto pierce reid rusty scarlet sonny spike stew tab tad tiffany trip troy wade warren`);

/** Months of which people are called. */
export const monthNames = listed('april may june august january march');
