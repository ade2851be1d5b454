package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.signaal.ContactService;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.ui.UrlQuery;
import org.springframework.beans.factory.ObjectProvider;

/** Makes the page of one signaal: its own words and acts, and the parts of other modules. */
@SpringComponent
class SignaalPages {
    private final SignaalService signalen;
    private final ContactService contacts;
    private final OverheidService overheden;
    private final ObjectProvider<SignaalPart> parts;
    private final Clock clock;

    SignaalPages(
            SignaalService signalen,
            ContactService contacts,
            OverheidService overheden,
            ObjectProvider<SignaalPart> parts,
            Clock clock) {
        this.signalen = signalen;
        this.contacts = contacts;
        this.overheden = overheden;
        this.parts = parts;
        this.clock = clock;
    }

    /** What one can do with a signaal; the page is read again after each act. */
    SignaalActions actions(Runnable again) {
        return new SignaalActions(signalen, contacts, overheden, again);
    }

    Component page(SignaalDetail signaal, SignaalActions actions, UrlQuery query) {
        return new SignaalDetailPanel(signaal, actions, query, parts(signaal), clock);
    }

    private List<Component> parts(SignaalDetail signaal) {
        return parts.stream()
                .sorted(Comparator.comparingInt(SignaalPart::order))
                .map(part -> part.part(signaal))
                .flatMap(Optional::stream)
                .toList();
    }
}
