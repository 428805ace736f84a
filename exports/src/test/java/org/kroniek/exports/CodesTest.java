package org.kroniek.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.ledger.Place;
import org.kroniek.model.EventualityKind;
import org.kroniek.model.EventualityType;
import org.kroniek.model.Granularity;
import org.kroniek.model.PlaceRole;
import org.kroniek.model.TimeSpan;

class CodesTest {
    @ParameterizedTest
    @CsvSource({
        "ASSAULT, '', 19, MATERIAL_CONFLICT",
        "ASSAULT, aerial, 19, MATERIAL_CONFLICT",
        "ASSAULT, abduct, 18, MATERIAL_CONFLICT",
        "ASSAULT, unconventional, 20, MATERIAL_CONFLICT",
        "ACCUSE, investigate, 09, VERBAL_CONFLICT",
        "ACCUSE, allege, 11, VERBAL_CONFLICT",
        "AID, '', 07, MATERIAL_COOPERATION",
        "AGREE, '', 03, VERBAL_COOPERATION"
    })
    void givesCameoRootAndQuadClass(EventualityType type, String mode, String root, EventCodes.Quad quad) {
        List<String> modes = mode.isEmpty() ? List.of() : List.of(mode);
        assertThat(EventCodes.cameoRoot(type, modes)).isEqualTo(root);
        assertThat(EventCodes.quad(type)).isEqualTo(quad);
    }

    @Test
    void scoresConflictBelowAndCooperationAboveNought() {
        Arrays.stream(EventualityType.values())
                .filter(type -> type.kind() == EventualityKind.EVENT)
                .forEach(type -> assertThat(EventCodes.score(type) < 0)
                        .as(type.name())
                        .isEqualTo(EventCodes.quad(type).name().endsWith("CONFLICT")));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-27, 2025-01-27, 1, 1",
        "2025-01-27, 2025-01-30, 2, 2",
        "2025-01-27, 2025-02-02, 3, 2",
        "2025-01-01, 2025-01-31, 4, 3",
        "2025-01-01, 2025-12-31, 5, 3"
    })
    void givesThePrecisionOfTime(LocalDate from, LocalDate to, int ucdp, int acled) {
        TimeSpan time = new TimeSpan(null, from, to, Granularity.SPAN);
        assertThat(Precision.ucdpDate(time)).isEqualTo(ucdp);
        assertThat(Precision.acledTime(time)).isEqualTo(acled);
    }

    @ParameterizedTest
    @CsvSource({
        "4, COD, AT, 1, 1",
        "4, COD, NEAR, 2, 2",
        "3, COD, AT, 3, 2",
        "2, COD, AT, 4, 3",
        "1, COD, AT, 6, 3",
        "0, COD, AT, 5, 3",
        "0, , AT, 7, 3"
    })
    void givesThePrecisionOfPlace(int resolution, @Nullable String country, PlaceRole role, int ucdp, int acled) {
        Place place = new Place("place:x", "x", country, 0.0, 0.0, null, resolution);
        assertThat(Precision.ucdpWhere(place, role)).isEqualTo(ucdp);
        assertThat(Precision.acledWhere(place, role)).isEqualTo(acled);
    }

    @Test
    void hasTheColumnsOfTheFormats() {
        assertThat(AcledTable.COLUMNS).hasSize(31).doesNotHaveDuplicates();
        assertThat(UcdpTable.COLUMNS).hasSize(49).doesNotHaveDuplicates();
    }

    /** Cell 1 lies in the south-west corner, the last in the north-east; the equator at Greenwich begins row 181. */
    @ParameterizedTest
    @CsvSource({"-89.9, -179.9, 1", "89.9, 179.9, 259200", "0.1, 0.1, 129961"})
    void numbersPrioGridCells(double lat, double lon, int cell) {
        assertThat(UcdpTable.prioGrid(lat, lon)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource({"COD, 180, Congo - Kinshasa", "NLD, 528, Netherlands", "UNO, '', ''"})
    void namesCountries(String code, String numeric, String name) {
        assertThat(Countries.numeric(code)).isEqualTo(numeric);
        assertThat(Countries.name(code)).isEqualTo(name);
    }
}
