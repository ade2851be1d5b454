package nl.eenoverheid.ruimtetoets;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.speelruimte.Gezicht;
import nl.eenoverheid.speelruimte.Ruimte;
import org.jspecify.annotations.Nullable;

/**
 * A besluit beside the room of its dossier.
 *
 * @param nummer how many times somebody said something of it
 * @param gezegd what was said last; null when nothing was
 * @param actueel whether that is about the present text and the cards that count now
 * @param kaart the topics of both faces that count now; empty for who may not see the dossier
 * @param canTest whether the caller may say something of it
 */
public record ToetsDetail(
        BesluitId besluit,
        DossierId dossier,
        int nummer,
        @Nullable Gezegd gezegd,
        boolean actueel,
        List<Onderwerp> kaart,
        boolean voorbereid,
        boolean canTest) {

    public ToetsDetail {
        kaart = List.copyOf(kaart);
    }

    /** Whether the besluit cannot be adopted before somebody says it. */
    public boolean isAsked() {
        return voorbereid && !actueel;
    }

    /** What was said when it counts: about the present text, or about the text that was decided on. */
    public Optional<Gezegd> geldt() {
        return isAsked() ? Optional.empty() : Optional.ofNullable(gezegd);
    }

    /** A topic of a card as it counts now. */
    public record Onderwerp(Gezicht gezicht, String naam, Ruimte ruimte, String waarom) {}

    /**
     * What somebody said.
     *
     * @param uitleg why it goes outside; empty when it does not
     */
    public record Gezegd(List<ToetsRegel> regels, String uitleg, String wie, String organisatie, Instant op) {

        public Gezegd {
            regels = List.copyOf(regels);
        }

        /** The topics on which it goes outside. */
        public List<ToetsRegel> buiten() {
            return regels.stream()
                    .filter(each -> each.oordeel() == RuimteOordeel.BUITEN)
                    .toList();
        }
    }
}
