package nl.eenoverheid.kaart;

import java.util.List;

/** Where borders lie, so that coordinates of another kind are told from those of WGS 84. */
enum Ligging {
    NEDERLAND,
    /** Metres of the national grid. */
    RIJKSDRIEHOEK,
    /** North before east. */
    OMGEKEERD,
    ELDERS;

    static Ligging of(List<Grens> grenzen) {
        return grenzen.stream()
                .flatMap(grens -> grens.ringen().stream())
                .map(Ligging::of)
                .filter(each -> each != NEDERLAND)
                .findFirst()
                .orElse(NEDERLAND);
    }

    private static Ligging of(double[] ring) {
        for (int i = 0; i < ring.length; i += 2) {
            Ligging ligging = of(ring[i], ring[i + 1]);
            if (ligging != NEDERLAND) {
                return ligging;
            }
        }
        return NEDERLAND;
    }

    private static Ligging of(double x, double y) {
        if (isEast(x) && isNorth(y)) {
            return NEDERLAND;
        }
        if (isEast(y) && isNorth(x)) {
            return OMGEKEERD;
        }
        return x > -10_000 && x < 310_000 && y > 280_000 && y < 650_000 ? RIJKSDRIEHOEK : ELDERS;
    }

    private static boolean isEast(double degrees) {
        return degrees > 2.5 && degrees < 7.8;
    }

    private static boolean isNorth(double degrees) {
        return degrees > 50.2 && degrees < 54.2;
    }
}
