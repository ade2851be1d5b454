package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.bezoek.BezoekChoice;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.bezoek.BezoekListItem;
import nl.eenoverheid.bezoek.BezoekService;

/** The bezoeken during which something can have been heard, for who may know of them. */
@SpringComponent
class BezoekKeuzes {
    private final BezoekService bezoeken;
    private final CurrentAccount current;

    BezoekKeuzes(BezoekService bezoeken, CurrentAccount current) {
        this.bezoeken = bezoeken;
        this.current = current;
    }

    /** Those of the last two months, the caller's own of today on top. */
    List<BezoekChoice> choices() {
        return current.get().has(Right.BEZOEK_READ) ? bezoeken.choices() : List.of();
    }

    /** One of them, however long ago; empty for who may not know of it. */
    Optional<BezoekListItem> find(BezoekId id) {
        return current.get().has(Right.BEZOEK_READ) ? bezoeken.find(id) : Optional.empty();
    }
}
