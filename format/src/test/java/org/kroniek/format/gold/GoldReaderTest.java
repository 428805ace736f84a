package org.kroniek.format.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kroniek.format.FormatException;

class GoldReaderTest {
    private static final String GOLD = """
            { "format": "kroniek-gold/1", "article": "goma.txt", "language": "nl",
              "entities": { "army": ["leger", "het leger"], "Goma": ["Goma"] },
              "records": [
                { "id": "g1", "kind": "event", "type": ["MOBILIZE"], "evidence": "rukte het leger op naar Goma",
                  "actor": ["army"], "recipient": [], "place": [["Goma", "to|near"]], "mode": "troops|militia",
                  "certainty": ["CT+"], "source": [null, "Goma"], "time": { "from": "2024-02-05|2024-02-12" },
                  "modality": [], "object": { "count": 20 }, "core": true, "note": "kept for readers" } ],
              "attributions": [
                { "id": "a1", "evidence": "Gevreesd wordt", "source": null, "content": "20 doden",
                  "stance": ["fears"], "channel": [], "core": false } ],
              "links": [ { "from": "a1", "to": "a2|a3", "type": "disputes" } ],
              "passages": [ { "kind": "caption", "text": "Goma.", "credit": "AFP" } ] }
            """;

    @Test
    void readsAlternativesAsSets() {
        GoldRecord record = GoldReader.read(GOLD).records().get(0);
        assertThat(record.mode()).containsExactlyInAnyOrder("troops", "militia");
        assertThat(record.place().get(0).roles()).containsExactlyInAnyOrder("to", "near");
        assertThat(record.time().get("from")).containsExactlyInAnyOrder("2024-02-05", "2024-02-12");
        assertThat(GoldReader.read(GOLD).links().get(0).to()).containsExactlyInAnyOrder("a2", "a3");
    }

    @Test
    void keepsANullSourceAsSomebodyWhomNobodyNames() {
        GoldArticle gold = GoldReader.read(GOLD);
        assertThat(gold.records().get(0).source()).containsExactly(null, "Goma");
        assertThat(gold.attributions().get(0).source()).containsExactly((String) null);
    }

    @Test
    void readsNumbersAndCredits() {
        GoldArticle gold = GoldReader.read(GOLD);
        assertThat(gold.records().get(0).count()).isEqualTo(20);
        assertThat(gold.passages().get(0).credit()).isEqualTo("AFP");
    }

    @Test
    void refusesAParticipantThatTheFileDoesNotName() {
        assertThatThrownBy(() -> GoldReader.read(GOLD.replace("\"actor\": [\"army\"]", "\"actor\": [\"navy\"]")))
                .isInstanceOf(FormatException.class)
                .hasMessage("g1: 'navy' is not among the file's entities");
    }

    @Test
    void refusesARecordThatDoesNotSayWhetherItIsCore() {
        assertThatThrownBy(() -> GoldReader.read(GOLD.replace("\"core\": true, ", "")))
                .isInstanceOf(FormatException.class)
                .hasMessage("records[0].core: missing, but it must be true or false");
    }
}
