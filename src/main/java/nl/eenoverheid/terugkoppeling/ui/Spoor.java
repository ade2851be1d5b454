package nl.eenoverheid.terugkoppeling.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.eenoverheid.signaal.SpoorRegel;
import nl.eenoverheid.terugkoppeling.KnoopRegel;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;

/** The way that words go from the conversation to the answer, stop by stop, whether they came there or not. */
record Spoor(List<Halte> haltes) {

    static Spoor of(List<SpoorRegel> landed, List<KnoopRegel> knopen) {
        List<SpoorRegel> all = Stream.concat(landed.stream(), knopen.stream().map(Spoor::place))
                .toList();
        return new Spoor(Arrays.stream(Soort.values())
                .map(soort -> new Halte(
                        soort,
                        all.stream()
                                .filter(regel -> Soort.of(regel.item().soort()) == soort)
                                .toList()))
                .filter(halte -> halte.isReached() || halte.soort() != Soort.GEVRAAGD)
                .toList());
    }

    /** A question as a place on the way. */
    static SpoorRegel place(KnoopRegel knoop) {
        return new SpoorRegel(new Item(ItemSoort.KNOOP, knoop.knoop().value()), knoop.vraag(), knoop.gesteldOp());
    }

    /** The first stop that the words did not reach, counted from the last one that they did; none at the end. */
    boolean isNext(Halte halte) {
        int last = -1;
        for (int i = 0; i < haltes.size(); i++) {
            if (haltes.get(i).isReached()) {
                last = i;
            }
        }
        return haltes.indexOf(halte) == last + 1;
    }

    /** The stops, in their order; not all words raise a question, so that stop is there only when it was reached. */
    enum Soort {
        GEHOORD,
        GEDUID,
        GELAND,
        GEVRAAGD,
        BESLIST,
        TERUG;

        static Soort of(ItemSoort item) {
            return switch (item) {
                case BEZOEK, SIGNAAL, WERKRUIMTE -> GEHOORD;
                case DUIDING -> GEDUID;
                case DOSSIER, SPEELRUIMTE, TAAK -> GELAND;
                case KNOOP -> GEVRAAGD;
                case BESLUIT -> BESLIST;
                case TERUGKOPPELING -> TERUG;
            };
        }
    }

    /** One stop with all that the words reached there. */
    record Halte(Soort soort, List<SpoorRegel> plekken) {

        /** Whether the words came here; they always were heard. */
        boolean isReached() {
            return soort == Soort.GEHOORD || !plekken.isEmpty();
        }
    }
}
