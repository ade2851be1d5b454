package nl.eenoverheid.besluit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.eenoverheid.besluit.Checkpunt.Oordeel;
import nl.eenoverheid.overheid.OrganisatieId;

/**
 * The rule for when a result can be recorded. It asks more of a result that decides the question than of one that only
 * takes note of it; in all of them who is against is heard. As long as nobody has spoken, it says nothing about what
 * they said.
 *
 * @param herziening whether there is a day on which people look at it again
 * @param rustOp whether it rests on something that was heard or read together
 * @param tekst number of the present text
 * @param posities where each organisation stands now, also those that have not spoken
 */
record Checklist(
        String grondslag, String motivering, boolean herziening, boolean rustOp, int tekst, List<Positie> posities) {

    /**
     * Where an organisation stands.
     *
     * @param tekst number of the text that it spoke about
     * @param bevestigd not when another organisation wrote it down and it did not say yes to that since
     */
    record Positie(
            OrganisatieId organisatie,
            Standpunt standpunt,
            String reden,
            String minderheid,
            int tekst,
            boolean bevestigd) {

        private boolean isSilent() {
            return standpunt == Standpunt.NOG_NIET;
        }

        private boolean isUnconfirmed() {
            return !bevestigd && !isSilent();
        }

        private boolean isUnexplained() {
            return standpunt == Standpunt.TEGEN && reden.isEmpty() && minderheid.isEmpty();
        }
    }

    /** Every point that counts for a result, in the order in which people check them. */
    List<Checkpunt> points(BesluitResultaat resultaat) {
        List<Checkpunt> points = new ArrayList<>();
        if (resultaat.decides()) {
            points.add(point(Vereiste.GRONDSLAG, !grondslag.isEmpty(), Oordeel.ONTBREEKT));
        }
        if (resultaat != BesluitResultaat.KENNISGENOMEN) {
            points.add(point(Vereiste.MOTIVERING, !motivering.isEmpty(), Oordeel.ONTBREEKT));
        }
        boolean spoken = !posities.stream().allMatch(Positie::isSilent);
        if (spoken) {
            points.add(point(Vereiste.MINDERHEID, Oordeel.ONTBREEKT, Positie::isUnexplained));
        }
        if (resultaat.decides()) {
            points.add(point(Vereiste.STANDPUNTEN, Oordeel.LET_OP, Positie::isSilent));
        }
        if (resultaat.decides() && spoken) {
            points.add(point(
                    Vereiste.HUIDIGE_TEKST, Oordeel.LET_OP, positie -> !positie.isSilent() && positie.tekst() < tekst));
        }
        if (resultaat.decides() && posities.stream().anyMatch(Positie::isUnconfirmed)) {
            points.add(point(Vereiste.BEVESTIGING, Oordeel.LET_OP, Positie::isUnconfirmed));
        }
        if (resultaat == BesluitResultaat.AANGEHOUDEN) {
            points.add(point(Vereiste.HERZIENING, herziening, Oordeel.ONTBREEKT));
        }
        if (resultaat == BesluitResultaat.VASTGESTELD) {
            points.add(point(Vereiste.HERZIENING, herziening, Oordeel.LET_OP));
            points.add(point(Vereiste.RUST_OP, rustOp, Oordeel.LET_OP));
        }
        return points;
    }

    /** What stands in the way of a result. */
    List<Vereiste> missing(BesluitResultaat resultaat) {
        return points(resultaat).stream()
                .filter(point -> point.oordeel() == Oordeel.ONTBREEKT)
                .map(Checkpunt::vereiste)
                .toList();
    }

    private static Checkpunt point(Vereiste vereiste, boolean there, Oordeel otherwise) {
        return new Checkpunt(vereiste, there ? Oordeel.IN_ORDE : otherwise, List.of());
    }

    private Checkpunt point(Vereiste vereiste, Oordeel otherwise, Predicate<Positie> problem) {
        List<OrganisatieId> about =
                posities.stream().filter(problem).map(Positie::organisatie).toList();
        return new Checkpunt(vereiste, about.isEmpty() ? Oordeel.IN_ORDE : otherwise, about);
    }
}
