package nl.eenoverheid.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.AccountData;
import nl.eenoverheid.access.AccountService;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.EntryService;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SessionsEnded;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.transaction.PlatformTransactionManager;

/** Which account belongs to an identity, and when none does. */
@ModuleTest
@Capability("L5")
class OidcEntryServiceTest {
    private static final String ISSUER = "https://login.ommen.example/";

    private final OidcEntryService entry;
    private final AccountService accounts;
    private final EntryService passwords;
    private final World world;

    private SignedIn administrator;
    private String email;
    private String subject;

    @Autowired
    OidcEntryServiceTest(
            OidcEntryService entry,
            AccountService accounts,
            EntryService passwords,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.entry = entry;
        this.accounts = accounts;
        this.passwords = passwords;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void somebodyNew() {
        administrator = world.person(World.OMMEN, Rol.BEHEERDER);
        email = "femke" + System.nanoTime() + "@ommen.example";
        subject = "s" + System.nanoTime();
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void whoComesForTheFirstTimeGetsAnAccountAndKeepsIt(AssertablePublishedEvents events) {
        SignedIn first = entry.enter(person(ISSUER, "MEDEWERKER"));

        assertThat(first.has(Right.SIGNAAL_WRITE)).isTrue();
        assertThat(first.organisatie()).isEqualTo(ommen());
        assertThat(entry.enter(person(ISSUER, "MEDEWERKER")).id()).isEqualTo(first.id());
        assertThat(events).contains(AuditedEvent.class).matching(event -> event.what()
                .equals("oidc.audit.linked"));
    }

    @Test
    void otherGroupsAreOtherRightsAndEndTheSessionsWithTheOldOnes(AssertablePublishedEvents events) {
        SignedIn before = entry.enter(person(ISSUER, "MEDEWERKER"));

        SignedIn after = entry.enter(person(ISSUER, "MEELEZER"));

        assertThat(after.has(Right.SIGNAAL_WRITE)).isFalse();
        assertThat(events).contains(SessionsEnded.class).matching(ended -> ended.account()
                .equals(before.id()));
    }

    @Test
    void theSameSubjectOfAnotherIssuerIsSomebodyElse() {
        entry.enter(person(ISSUER, "MEDEWERKER"));

        refuses(person("https://login.elders.example/", "MEDEWERKER"), OidcReason.REFUSED);
    }

    @Test
    void aSubjectInOtherLettersIsSomebodyElse() {
        entry.enter(person(ISSUER, "MEDEWERKER"));

        refuses(
                new OidcPerson(
                        ISSUER, subject.toUpperCase(), ommen(), Optional.of(email), "F", Set.of("MEDEWERKER"), false),
                OidcReason.REFUSED);
    }

    @Test
    void anUnusedAccountOfTheirAdministratorIsTheirsAndItsLinkStops() {
        String link = made(World.OMMEN);

        SignedIn person = entry.enter(person(ISSUER, "MEELEZER"));

        assertThat(person.naam()).isEqualTo("Van Tevoren");
        assertThat(passwords.isOpen(link)).isFalse();
    }

    @Test
    void anAccountWithAPasswordIsNotTakenOverByAnAddress() {
        passwords.choosePassword(made(World.OMMEN), "vijf fietsen in de regen");

        refuses(person(ISSUER, "MEDEWERKER"), OidcReason.REFUSED);
    }

    @Test
    void anAccountOfAnotherOrganisationIsNotTakenOver() {
        administrator = world.person(World.DALFSEN, Rol.BEHEERDER);
        made(World.DALFSEN);

        refuses(person(ISSUER, "MEDEWERKER"), OidcReason.REFUSED);
    }

    @Test
    void aBlockedAccountStaysShut() {
        SignedIn person = entry.enter(person(ISSUER, "MEDEWERKER"));
        People.as(administrator, () -> accounts.block(person.id()));

        refuses(person(ISSUER, "MEDEWERKER"), OidcReason.REFUSED);
    }

    @Test
    void withoutARoleNobodyEntersAndOldRightsAreGone() {
        refuses(person(ISSUER), OidcReason.NO_ROLE);

        SignedIn person = entry.enter(person(ISSUER, "MEDEWERKER"));
        refuses(person(ISSUER), OidcReason.NO_ROLE);
        assertThat(People.as(administrator, () -> accounts.detail(person.id()).rollen()))
                .isEmpty();
    }

    @Test
    void withoutAnAddressOfTheirOwnNobodyGetsAnAccount() {
        refuses(
                new OidcPerson(ISSUER, subject, ommen(), Optional.empty(), "F", Set.of("MEDEWERKER"), false),
                OidcReason.NO_ADDRESS);
    }

    @Test
    void whoKeepsTheInstallationByHandKeepsItWhateverTheGroupsSay() {
        SignedIn person = entry.enter(person(ISSUER, "MEDEWERKER"));
        SignedIn main = world.person(World.OVERIJSSEL, Rol.HOOFDBEHEERDER);
        People.as(
                main,
                () -> accounts.change(
                        person.id(),
                        accounts.detail(person.id()).version(),
                        new AccountData(email, "Femke", "", ommen(), Set.of("MEDEWERKER", "HOOFDBEHEERDER"))));

        assertThat(entry.enter(person(ISSUER, "MEELEZER")).has(Right.INSTALLATIE_MANAGE))
                .isTrue();
        var decided = new OidcPerson(ISSUER, subject, ommen(), Optional.of(email), "Femke", Set.of("MEELEZER"), true);
        assertThat(entry.enter(decided).has(Right.INSTALLATIE_MANAGE)).isFalse();
    }

    private String made(String tooi) {
        var organisatie = new OrganisatieId(world.organisatie(tooi));
        return People.as(
                administrator,
                () -> accounts.create(
                        new AccountData(email, "Van Tevoren", "", organisatie, Set.of(Rol.MEDEWERKER.name()))));
    }

    private void refuses(OidcPerson person, OidcReason reason) {
        assertThatThrownBy(() -> entry.enter(person))
                .isInstanceOfSatisfying(OidcRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    private OidcPerson person(String issuer, String... rollen) {
        return new OidcPerson(issuer, subject, ommen(), Optional.of(email), "Femke Jansen", Set.of(rollen), false);
    }

    private OrganisatieId ommen() {
        return new OrganisatieId(world.organisatie(World.OMMEN));
    }
}
