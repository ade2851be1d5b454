package nl.eenoverheid.afweging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.knoop.KnoopId;

/** Afwegingen for tests. */
public final class Afwegingen {
    private Afwegingen() {}

    /** Begins one with two options and two interests, without effects. */
    public static void table(AfwegingWorkService work, KnoopId knoop) {
        work.begin(knoop);
        work.putOptie(knoop, null, 0, new OptieData("Eerst langs het spoor", ""));
        work.putOptie(knoop, null, 0, new OptieData("Eerst op het erf", "Met de boeren samen"));
        work.putBelang(knoop, null, 0, new BelangData("Mijn dochter wil hier kunnen wonen", "starters"));
        work.putBelang(knoop, null, 0, new BelangData("Het uitzicht blijft", "omwonenden"));
    }

    /** Scores for each option, interest by interest; null for what is not known. */
    public static void effects(AfwegingWorkService work, AfwegingDetail table, List<List<Integer>> scores) {
        for (int optie = 0; optie < scores.size(); optie++) {
            for (int belang = 0; belang < scores.get(optie).size(); belang++) {
                work.putEffect(
                        table.knoop(),
                        table.opties().get(optie).id(),
                        table.belangen().get(belang).id(),
                        0,
                        new EffectData(scores.get(optie).get(belang), "Dat gaat zo.", List.of()));
            }
        }
    }

    /** Points for the interests, in the order of the table. */
    public static WegingData points(AfwegingDetail table, String reden, int... points) {
        Map<Long, Integer> punten = new HashMap<>();
        for (int belang = 0; belang < points.length; belang++) {
            punten.put(table.belangen().get(belang).id(), points[belang]);
        }
        return new WegingData(punten, Map.of(table.opties().getFirst().id(), "Ons eigen plan voor het dorp"), reden);
    }
}
