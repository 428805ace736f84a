package org.kroniek.coding.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kroniek.model.Certainty;
import org.kroniek.model.Modality;

class ExampleParserTest {
    @Test
    void readsParticipantsWithTheirPlaces() throws MalformedEntryException {
        Example example = ExampleParser.parse("+ [actor De rebellen] namen [at Goma] in.", 7);
        assertThat(example.sentence()).isEqualTo("De rebellen namen Goma in.");
        assertThat(example.participants())
                .containsExactly(new Example.Participant(Role.ACTOR, 0, 11), new Example.Participant(Role.AT, 18, 22));
        assertThat(example.counter()).isFalse();
        assertThat(example.line()).isEqualTo(7);
    }

    @Test
    void isCertainAndWithoutModalityUnlessToldOtherwise() throws MalformedEntryException {
        Example example = ExampleParser.parse("+ [actor De rebellen] vluchtten.", 1);
        assertThat(example.certainty()).isEqualTo(Certainty.CT_PLUS);
        assertThat(example.modality()).isEmpty();
    }

    @Test
    void readsCertaintyAndModalityBehindTheArrow() throws MalformedEntryException {
        Example example = ExampleParser.parse("+ [actor Rusland] zou aanvallen. => PR+ hearsay planned", 1);
        assertThat(example.sentence()).isEqualTo("Rusland zou aanvallen.");
        assertThat(example.certainty()).isEqualTo(Certainty.PR_PLUS);
        assertThat(example.modality()).containsExactly(Modality.HEARSAY, Modality.PLANNED);
    }

    @Test
    void knowsACounterExample() throws MalformedEntryException {
        assertThat(ExampleParser.parse("- De woestijn rukt op.", 1).counter()).isTrue();
    }
}
