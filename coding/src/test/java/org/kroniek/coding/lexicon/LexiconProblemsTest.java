package org.kroniek.coding.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lexicon's author is told the file, the line, what is wrong and the cure. */
class LexiconProblemsTest {
    private static final String SOUND = "v attack | ASSAULT | recipient=obj\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '~', delimiterString = "::", textBlock = """
            # slots
            v raid | COERCE | actor                            :: slot 'actor' is not role=position                        :: write actor=subj
            v raid | COERCE | =subj                            :: slot '=subj' is not role=position                        :: write actor=subj
            v raid | COERCE | actor=                           :: slot 'actor=' is not role=position                       :: write actor=subj
            v raid | COERCE | doer=subj                        :: unknown role 'doer'                                      :: roles are in docs/lexicon.md, Slots
            v raid | COERCE | actor=subj:army                  :: unknown class 'army' in 'subj:army'                      :: classes are in docs/lexicon.md, Slots
            v raid | COERCE | actor=subj!:forces/crowd         :: unknown class 'crowd' in 'subj!:forces/crowd'            :: classes are in docs/lexicon.md, Slots
            # entries
            v raid                                             :: entry without a code                                     :: write POS LEMMAS | CODE | SLOTS | OPTIONS
            v raid,,loot | COERCE                              :: entry without a lemma                                    :: write the lemma after the part of speech
            v raid | RAID                                      :: unknown type 'RAID'                                      :: types are in the codebook, in capitals
            raid | COERCE                                      :: 'raid' does not begin with a part of speech and a lemma  :: write one of v n a r (cues: p x d c; signals: m x) and the lemma
            p by | COERCE                                      :: an event or state entry must be v, n, a or r             :: see docs/lexicon.md
            # options
            v raid | COERCE | actor=subj | quick               :: unknown option 'quick'                                   :: options are in docs/lexicon.md, Options
            v raid | COERCE | actor=subj | speed=high          :: unknown option 'speed='                                  :: options are in docs/lexicon.md, Options
            v raid | COERCE | actor=subj | modality=wished     :: unknown modality 'wished'                                :: modalities are in docs/lexicon.md and the codebook
            v raid | COERCE | actor=subj | implies=CONTROLS    :: implies 'CONTROLS' is not TYPE(role=role)                :: write implies=CONTROLS(actor=actor,at=at)
            v raid | COERCE | at=in | implies=CONTROLS(actor)  :: implies with 'actor'                                     :: write role=role, both from docs/lexicon.md, Slots
            # examples
            + [rebels] fled.                                   :: example with a bracket that is not '[role words]'        :: write [actor De rebellen]
            + [actor The rebels fled.                          :: example with a bracket that is not '[role words]'        :: write [actor De rebellen]
            + [The rebels] fled.                               :: example with unknown role 'The'                          :: roles are in docs/lexicon.md, Slots
            + [actor Rebels] may attack. => PS+ wished         :: unknown modality 'wished'                                :: modalities are in docs/lexicon.md and the codebook
            """)
    void namesFileLineAndCure(String line, String message, String cure) {
        assertThat(problems("# a comment\n\n" + SOUND + line))
                .containsExactly(new Problem("lexicon/en/verbs-assault.lex", 4, message, cure));
    }

    @Test
    void listsTheModesThatATypeHas() {
        Problem problem = problems("v raid | COERCE/swift").get(0);
        assertThat(problem.message()).isEqualTo("COERCE has no mode 'swift'");
        assertThat(problem.cure()).startsWith("its modes: ").contains("arrest", "curfew");
    }

    @Test
    void refusesAnExampleOfAnEntryThatCannotBeRead() {
        assertThat(problems(SOUND + "v raid | RAID\n+ [actor Rebels] raided."))
                .extracting(Problem::line, Problem::message)
                .contains(tuple(3, "example without a readable entry above it"));
    }

    @Test
    void keepsTheLinesThatCanBeRead() {
        LexiconReader.Result result = LexiconReader.read("en", Map.of("verbs-assault.lex", "v raid | RAID\n" + SOUND));
        assertThat(result.problems()).hasSize(1);
        assertThat(result.lexicon().entries("attack")).hasSize(1);
    }

    @Test
    void printsAsCompilersDo() {
        assertThat(problems("v raid | RAID").get(0)).hasToString("""
                lexicon/en/verbs-assault.lex:1: unknown type 'RAID'
                  fix       types are in the codebook, in capitals""");
    }

    private static List<Problem> problems(String text) {
        return LexiconReader.read("en", Map.of("verbs-assault.lex", text)).problems();
    }
}
