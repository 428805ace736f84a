package org.kroniek.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kroniek.ledger.Place;
import org.kroniek.ledger.Survey.Spot;
import org.kroniek.model.Certainty;
import org.kroniek.model.EventualityType;

/** Goma and Sake lie 25 km apart, Kinshasa is far off, and the country's point is its capital's. */
class ClusterTest {
    private static final Spot GOMA = spot("place:goma", -1.674, 29.228, 4, 12);
    private static final Spot SAKE = spot("place:sake", -1.574, 29.041, 4, 3);
    private static final Spot KINSHASA = spot("place:kinshasa", -4.325, 15.322, 5, 5);
    private static final Spot COUNTRY = spot("country:COD", -4.325, 15.322, 1, 2);

    @Test
    void joinsFromAfarWhatStandsApartFromNear() {
        List<Spot> spots = List.of(SAKE, GOMA, KINSHASA);
        assertThat(counts(Cluster.of(spots, 2))).containsExactly(20L);
        assertThat(counts(Cluster.of(spots, 6))).containsExactly(15L, 5L);
        assertThat(counts(Cluster.of(spots, 11))).containsExactly(12L, 5L, 3L);
    }

    @Test
    void standsAtThePlaceOfWhichMostIsToldAndReachesAllOthers() {
        Cluster near = Cluster.of(List.of(SAKE, GOMA), 6).get(0);
        assertThat(near.fullest().id()).isEqualTo("place:goma");
        assertThat(near.lat()).isEqualTo(-1.674);
        assertThat(near.place()).isNull();
        assertThat(near.radiusKm()).isBetween(25.0, 32.0);
    }

    @Test
    void aWideAreaIsAMarkOfItsOwnThoughItsPointIsThatOfATown() {
        assertThat(counts(Cluster.of(List.of(KINSHASA, COUNTRY), 3))).containsExactly(7L);
        assertThat(Cluster.of(List.of(KINSHASA, COUNTRY), 6))
                .extracting(cluster -> cluster.fullest().id(), Cluster::resolution)
                .containsExactly(tuple("place:kinshasa", 5), tuple("country:COD", 1));
    }

    private static List<Long> counts(List<Cluster> clusters) {
        return clusters.stream().map(Cluster::count).toList();
    }

    private static Spot spot(String ident, double lat, double lon, int resolution, long records) {
        Place place = new Place(ident, ident, "COD", lat, lon, null, resolution);
        return new Spot(place, EventualityType.ASSAULT, Certainty.CT_PLUS, records);
    }
}
