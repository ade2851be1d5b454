package nl.eenoverheid.terugkoppeling;

import java.time.LocalDate;
import java.util.Optional;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.signaal.ContactData;
import nl.eenoverheid.signaal.ContactService;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.signaal.SignaalData;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalSoort;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.Scenario;

/** Owed answers for tests, made as people make them. */
public final class Antwoorden {
    public static final LocalDate DUE = LocalDate.of(2026, 3, 17);

    private final TerugkoppelingService terugkoppelingen;
    private final ContactService contacts;
    private final SignedIn owner;

    /** Answers in a werkruimte of one owner. */
    public Antwoorden(ApplicationContext context, SignedIn owner) {
        this.terugkoppelingen = context.getBean(TerugkoppelingService.class);
        this.contacts = context.getBean(ContactService.class);
        this.owner = owner;
    }

    /** An answer that somebody was promised, as the one who is signed in noted it. */
    public TerugkoppelingId promised(
            Scenario scenario, WerkruimteId werkruimte, String woorden, Kanaal kanaal, ContactData contact) {
        SignaalData data = Signalen.data(
                werkruimte,
                woorden,
                SignaalSoort.VRAAG,
                null,
                LocalDate.of(2026, 3, 2),
                new SignaalData.Toezegging("bewonersgroep", kanaal, DUE));
        var noted = new SignaalId[1];
        scenario.stimulate(() -> noted[0] = People.as(owner, () -> contacts.note(data, contact)))
                .andWaitForStateChange(
                        () -> People.as(owner, () -> terugkoppelingen.ofSignaal(noted[0])), Optional::isPresent);
        return new TerugkoppelingId(People.as(
                owner, () -> terugkoppelingen.ofSignaal(noted[0]).orElseThrow().id()));
    }

    /** The same, written and released. */
    public TerugkoppelingId released(
            Scenario scenario, WerkruimteId werkruimte, String woorden, Kanaal kanaal, ContactData contact) {
        TerugkoppelingId id = promised(scenario, werkruimte, woorden, kanaal, contact);
        People.as(owner, () -> {
            terugkoppelingen.write(
                    id, version(id), new AntwoordData("Beste buren,", "Wij bouwen er twaalf.", "", "", "in mei"));
            terugkoppelingen.release(id, version(id));
        });
        return id;
    }

    public long version(TerugkoppelingId id) {
        return detail(id).version();
    }

    public TerugkoppelingDetail detail(TerugkoppelingId id) {
        return People.as(owner, () -> terugkoppelingen.detail(id));
    }
}
