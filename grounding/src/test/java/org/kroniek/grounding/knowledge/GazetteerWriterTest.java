package org.kroniek.grounding.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerWriterTest {
    private static final String TRIPOLI =
            line(2210247, "Tripoli", "32.88743", "13.18733", "PPLC", "LY", "77", "1150989");
    private static final String LEBANON = line(266826, "Trípoli", "34.43352", "35.84415", "PPLA", "LB", "09", "229398");
    private static final String SUVA = line(2198148, "Suva", "-18.14161", "178.44149", "PPLC", "FJ", "01", "77366");

    private static String line(
            int id, String name, String lat, String lon, String feature, String country, String adm1, String people) {
        return String.join(
                "\t", "" + id, name, "", "", lat, lon, "P", feature, country, "", adm1, "", "", "", people, "", "", "",
                "");
    }

    private static byte[] written(List<String> lines) throws IOException {
        GazetteerWriter writer = new GazetteerWriter();
        lines.forEach(writer::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(out);
        return out.toByteArray();
    }

    @Test
    void theOrderOfTheLinesDoesNotMatter() throws IOException {
        assertThat(written(List.of(TRIPOLI, LEBANON, SUVA))).isEqualTo(written(List.of(SUVA, LEBANON, TRIPOLI)));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Gazetteer gazetteer = GazetteerFile.read(new ByteArrayInputStream(written(List.of(SUVA, LEBANON, TRIPOLI))));
        assertThat(gazetteer.size()).isEqualTo(3);
        assertThat(gazetteer.find("Tripoli", "LB")).map(gazetteer::place).hasValueSatisfying(p -> {
            assertThat(p.key()).isEqualTo("geonames:266826");
            assertThat(p.adm1()).isEqualTo("09");
        });
        assertThat(gazetteer.find("suva", "FJ")).map(gazetteer::place).hasValueSatisfying(p -> {
            assertThat(p.lat()).isEqualTo(-18.142);
            assertThat(p.lon()).isEqualTo(178.441);
            assertThat(p.population()).isEqualTo(77366);
        });
    }

    @Test
    void aLineOfAnotherFormIsRefused() {
        assertThatThrownBy(() -> new GazetteerWriter().add("2210247\tTripoli"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GeoNames dump");
    }

    @Test
    void riversAreNoTowns() {
        GazetteerWriter writer = new GazetteerWriter();
        assertThat(writer.add(TRIPOLI.replace("\tP\t", "\tH\t"))).isFalse();
        assertThat(writer.size()).isZero();
    }
}
