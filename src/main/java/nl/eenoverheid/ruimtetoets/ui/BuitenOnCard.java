package nl.eenoverheid.ruimtetoets.ui;

import static nl.eenoverheid.ruimtetoets.ui.ToetsTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.ruimtetoets.BuitenRuimte;
import nl.eenoverheid.ruimtetoets.RuimtetoetsService;
import nl.eenoverheid.speelruimte.ui.SpeelruimtePart;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** Shows on the card of a dossier which besluiten went outside it, and why. */
@SpringComponent
class BuitenOnCard implements SpeelruimtePart {
    private final RuimtetoetsService toetsen;
    private final CurrentAccount current;

    BuitenOnCard(RuimtetoetsService toetsen, CurrentAccount current) {
        this.toetsen = toetsen;
        this.current = current;
    }

    @Override
    public Optional<Component> part(DossierId dossier) {
        List<BuitenRuimte> outside = current.get().has(Right.BESLUIT_READ) ? toetsen.buiten(dossier) : List.of();
        return outside.isEmpty() ? Optional.empty() : Optional.of(new Outside(outside));
    }

    /** Besluiten with what they went outside of. */
    @StyleSheet("styles/ruimtetoets.css")
    static final class Outside extends Div {

        Outside(List<BuitenRuimte> besluiten) {
            addClassName("ruimtetoets-buiten");
            UnorderedList list = new UnorderedList();
            besluiten.forEach(each -> list.add(new ListItem(
                    new PathLink(BesluitRoutes.detail(each.besluit().value()), each.titel()),
                    ToetsTexts.soft(text("ruimtetoets.onCard.topics", each.onderwerpen())),
                    new Prose(text("ruimtetoets.outside.because", each.uitleg())))));
            add(new StatusBadge(Tone.WARN, "!", text("ruimtetoets.onCard", besluiten.size())), list);
        }
    }
}
