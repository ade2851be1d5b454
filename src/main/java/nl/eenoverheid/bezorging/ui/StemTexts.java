package nl.eenoverheid.bezorging.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.eenoverheid.bezorging.BezorgingStatus;
import nl.eenoverheid.bezorging.Stem;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.terugkoppeling.ui.TerugkoppelingTexts;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** How a voice looks and reads. */
final class StemTexts {
    private StemTexts() {}

    static StatusBadge badge(Component on, Stem stem) {
        return TerugkoppelingTexts.badge(on, stem.status());
    }

    static String aan(Component on, Stem stem) {
        return stem.aan().isEmpty() ? on.getTranslation("terugkoppeling.aan.onbekend") : stem.aan();
    }

    /** Why the answer may not reach them; empty when it will. */
    static Optional<StatusBadge> warning(Component on, Stem stem) {
        if (stem.bezorging() == BezorgingStatus.MISLUKT) {
            return Optional.of(new StatusBadge(Tone.BAD, "!", on.getTranslation("bezorging.bezorgingStatus.MISLUKT")));
        }
        if (stem.bezorging() == BezorgingStatus.ONDERWEG) {
            return Optional.of(
                    new StatusBadge(Tone.WARN, "…", on.getTranslation("bezorging.bezorgingStatus.ONDERWEG")));
        }
        return stem.bereikbaar() || stem.kanaal() == Kanaal.GESPREK || stem.kanaal() == Kanaal.BIJEENKOMST
                ? Optional.empty()
                : Optional.of(new StatusBadge(
                        Tone.WARN,
                        "!",
                        on.getTranslation(
                                "bezorging.unreachable." + stem.kanaal().name())));
    }
}
