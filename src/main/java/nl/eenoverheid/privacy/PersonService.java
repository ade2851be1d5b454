package nl.eenoverheid.privacy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.eenoverheid.access.AccountErasure;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.ConfidentialRead;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.search.ItemsReworded;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.signaal.ContactErasure;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what is known of one person, and corrects or erases it: in the data of the own organisation, or in all. Each act is
 * kept in the audit trail; the person is not.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('PRIVACY_MANAGE')")
public class PersonService {
    private static final String REMOVED = "[naam verwijderd]";

    private final PersonReadRepository reads;
    private final MentionRepository mentions;
    private final AccountErasure accounts;
    private final ContactErasure contacts;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonService(
            PersonReadRepository reads,
            MentionRepository mentions,
            AccountErasure accounts,
            ContactErasure contacts,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reads = reads;
        this.mentions = mentions;
        this.accounts = accounts;
        this.contacts = contacts;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Everything about a person. That it was asked for is kept first.
     *
     * @throws nl.eenoverheid.shared.InvalidInput when there is too little to look for
     */
    public PersonReport report(PersonQuery query) {
        PersonQuery checked = query.checked();
        events.publishEvent(
                new ConfidentialRead(current.get().id(), only(), "privacy.audit.reported", "", clock.instant()));
        List<Long> people = reads.accounts(checked, only());
        List<Long> reached = reads.contacts(checked, only());
        return new PersonReport(
                checked,
                List.of(reads.account(people), reads.memberships(people), reads.acts(people), reads.contact(reached)),
                people,
                reached,
                mentions.find(checked, only()));
    }

    /** Erases what was chosen of a report; what is out of reach by now is left alone. */
    @Transactional
    public void erase(PersonQuery query, Erasure chosen) {
        PersonQuery checked = query.checked();
        List<Long> within = new ArrayList<>(chosen.contacts());
        within.retainAll(reads.contacts(checked, only()));
        chosen.accounts().forEach(id -> accounts.erase(new AccountId(id), only()));
        contacts.erase(within);
        chosen.mentions().forEach(mention -> mentions.replace(mention, checked, REMOVED, only()));
        findAgain(chosen.mentions());
        tell("erased", chosen.total());
    }

    /**
     * Puts the right words where a person is named wrongly.
     *
     * @throws nl.eenoverheid.shared.InvalidInput when there are no words
     */
    @Transactional
    public void correct(PersonQuery query, List<Mention> chosen, String words) {
        PersonQuery checked = query.checked();
        var check = new InputCheck();
        String clean = check.required("woorden", words, 120);
        check.done();
        chosen.forEach(mention -> mentions.replace(mention, checked, clean, only()));
        findAgain(chosen);
        tell("corrected", chosen.size());
    }

    /** What was erased can be found no more, what was corrected can. */
    private void findAgain(List<Mention> mentions) {
        events.publishEvent(
                new ItemsReworded(mentions.stream().map(Mention::item).collect(Collectors.toSet())));
    }

    private void tell(String what, int places) {
        events.publishEvent(new AuditedEvent(
                current.get().id(),
                only(),
                "privacy.audit." + what,
                "",
                List.of(new AuditedEvent.Change("privacy.places", null, Integer.toString(places))),
                clock.instant()));
    }

    private @Nullable OrganisatieId only() {
        SignedIn person = current.get();
        return person.has(Right.INSTALLATIE_MANAGE) ? null : person.organisatie();
    }
}
