package nl.eenoverheid.ruimtetoets.ui;

import static nl.eenoverheid.ruimtetoets.ui.ToetsTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.beginspraak.Beginspraak;
import nl.eenoverheid.beginspraak.BeginspraakRoutes;
import nl.eenoverheid.beginspraak.BeginspraakService;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.ui.BesluitPart;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.ruimtetoets.RuimtetoetsService;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Prose;
import org.jspecify.annotations.Nullable;

/** Says on the page of a besluit with how many people was talked before the drafting, or why with nobody. */
@SpringComponent
class BeginspraakOfBesluit implements BesluitPart {
    private static final int FIRST = 5;

    private final RuimtetoetsService toetsen;
    private final BeginspraakService beginspraak;
    private final CurrentAccount current;

    BeginspraakOfBesluit(RuimtetoetsService toetsen, BeginspraakService beginspraak, CurrentAccount current) {
        this.toetsen = toetsen;
        this.beginspraak = beginspraak;
        this.current = current;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public String labelKey() {
        return "beginspraak.title";
    }

    @Override
    public Optional<Component> part(BesluitId id) {
        return current.get().has(Right.DOSSIER_READ) ? toetsen.dossier(id).flatMap(this::told) : Optional.empty();
    }

    private Optional<Component> told(DossierId dossier) {
        Beginspraak found = beginspraak.ofDossier(dossier);
        String words = words(found);
        return words == null
                ? Optional.empty()
                : Optional.of(new Div(
                        new Prose(words),
                        new PathLink(BeginspraakRoutes.of(dossier), text("ruimtetoets.beginspraak.read"))));
    }

    private static @Nullable String words(Beginspraak found) {
        if (!found.rondes().isEmpty()) {
            return text("beginspraak.together", found.rondes().size(), found.mensen());
        }
        Beginspraak.Uitleg why = found.uitleg();
        return why == null ? null : text("ruimtetoets.beginspraak.none", why.wie(), why.organisatie(), why.reden());
    }
}
