package org.kroniek.ledger.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.kroniek.model.EventualityType;
import org.kroniek.model.PlaceRole;

/** A long war: attacks by one side at many towns of one country, each told by three articles. */
final class ManyBlows {
    private static final int TOWNS = 40;
    private static final int A_DAY = 10;

    private ManyBlows() {}

    static List<Witness> of(int articles) {
        Random random = new Random(7);
        List<Witness> witnesses = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            int blow = i / 3;
            int town = random.nextInt(TOWNS);
            Site site = new Site(
                    "geonames:" + town, "Town " + town, "COD", -5.0 + town / 8, 20.0 + town % 8, 4, PlaceRole.AT);
            Told told = Told.of(EventualityType.ASSAULT)
                    .in(i + 1, "r1")
                    .by(Told.M23)
                    .on(Told.DAY.plusDays(blow / A_DAY))
                    .published(Told.DAY.plusDays(blow / A_DAY + 1));
            witnesses.add((i % 5 == 0 ? told.at(Told.CONGO) : told.at(site)).witness());
        }
        return witnesses;
    }

    /** How many pairs are compared to join so many articles. */
    static int compared(int articles) {
        List<Witness> witnesses = of(articles);
        Rules rules = Rules.shipped();
        return Pairs.of(witnesses, new BlockingKeys(rules)).size();
    }
}
