package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import nl.eenoverheid.signaal.ContactData;
import nl.eenoverheid.signaal.ContactService;
import nl.eenoverheid.signaal.SignaalData;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.ui.UrlQuery;
import org.springframework.context.annotation.Lazy;

/**
 * Makes the page of one signaal: its own words and acts, and the parts of other modules. Made when a page asks for it: tests
 * of other modules have no pages.
 */
@Lazy
@SpringComponent
class SignaalPages {
    private final SignaalService signalen;
    private final ContactService contacts;
    private final FilterLijsten filters;
    private final SignaalParts parts;
    private final Clock clock;

    SignaalPages(
            SignaalService signalen, ContactService contacts, FilterLijsten filters, SignaalParts parts, Clock clock) {
        this.signalen = signalen;
        this.contacts = contacts;
        this.filters = filters;
        this.parts = parts;
        this.clock = clock;
    }

    /** What one can do with a signaal; the page is read again after each act. */
    SignaalActions actions(Runnable again) {
        return new SignaalActions(signalen, contacts, again);
    }

    /** What the list can be narrowed to. */
    FilterKeuzes filters() {
        return filters.all();
    }

    Component page(SignaalDetail signaal, SignaalActions actions, UrlQuery query) {
        return new SignaalDetailPanel(signaal, actions, query, parts.of(signaal), clock);
    }

    /** What other modules add to the pages. */
    SignaalParts parts() {
        return parts;
    }

    SignaalId note(SignaalData data, ContactData contact) {
        return contacts.note(data, contact);
    }
}
