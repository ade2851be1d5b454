package nl.eenoverheid.uitnodiging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import nl.eenoverheid.workspace.WerkruimteService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest
@Capability({"I2", "I3"})
class UitnodigingServiceTest {
    private static final String PASSWORD = "vijf fietsen in de regen";

    private final UitnodigingService uitnodigingen;
    private final UitnodigingAntwoordService antwoorden;
    private final WerkruimteService werkruimten;
    private final StatementBudget statements;
    private final TestClock clock;
    private final World world;
    private SignedIn owner;
    private SignedIn member;
    private SignedIn invited;
    private WerkruimteId wonen;

    @Autowired
    UitnodigingServiceTest(
            UitnodigingService uitnodigingen,
            UitnodigingAntwoordService antwoorden,
            WerkruimteService werkruimten,
            StatementBudget statements,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.uitnodigingen = uitnodigingen;
        this.antwoorden = antwoorden;
        this.werkruimten = werkruimten;
        this.statements = statements;
        this.clock = clock;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void signIn() {
        owner = world.official(World.OVERIJSSEL);
        member = world.official(World.OMMEN);
        invited = world.official(World.ZWOLLE);
        wonen = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, member, WerkruimteRol.DEELNEMER));
        People.signIn(owner);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void whoSaysYesIsAMemberBecauseOfWhoInvited() {
        String token = invite(invited.getUsername(), WerkruimteRol.DEELNEMER);
        People.as(invited, () -> {
            assertThatThrownBy(() -> werkruimten.detail(wonen)).isInstanceOf(NotFound.class);
            assertThat(antwoorden.mine())
                    .extracting(UitnodigingDetail::werkruimteId)
                    .contains(wonen.value());

            antwoorden.accept(new UitnodigingId(antwoorden.detail(token).id()));

            assertThat(antwoorden.mine()).isEmpty();
            assertThat(werkruimten.detail(wonen).leden())
                    .filteredOn(lid -> lid.accountId() == invited.id().value())
                    .singleElement()
                    .satisfies(lid -> {
                        assertThat(lid.rol()).isEqualTo(WerkruimteRol.DEELNEMER);
                        assertThat(lid.door()).isEqualTo(owner.naam());
                    });
        });
        assertThat(rows()).extracting(UitnodigingListItem::status).containsExactly(UitnodigingStatus.ACCEPTED);
        assertThatThrownBy(() -> antwoorden.detail(token)).isInstanceOf(NotFound.class);
    }

    @Test
    void linkThatWasPassedOnLetsNobodyElseIn() {
        String token = invite(invited.getUsername(), WerkruimteRol.LEZER);
        UitnodigingId id = new UitnodigingId(antwoorden.detail(token).id());

        People.as(member, () -> {
            assertThatThrownBy(() -> antwoorden.accept(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> antwoorden.decline(id)).isInstanceOf(NotFound.class);
            assertThat(antwoorden.mine()).isEmpty();
        });
        assertThatThrownBy(() -> antwoorden.enter(token, "Een Ander", "Elders", PASSWORD))
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void linkGrowsOldAndIsRenewed() {
        String first = invite(invited.getUsername(), WerkruimteRol.LEZER);
        UitnodigingId id = new UitnodigingId(antwoorden.detail(first).id());
        clock.advance(Duration.ofDays(14));

        assertThatThrownBy(() -> antwoorden.detail(first)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> antwoorden.decline(first)).isInstanceOf(NotFound.class);
        People.as(invited, () -> assertThatThrownBy(() -> antwoorden.accept(id)).isInstanceOf(NotFound.class));

        String second = uitnodigingen.renew(id);
        assertThatThrownBy(() -> antwoorden.detail(first)).isInstanceOf(NotFound.class);
        assertThat(antwoorden.detail(second).email()).isEqualTo(invited.getUsername());
    }

    @Test
    void onlyTheLastUitnodigingForAnAddressIsOpen() {
        String first = invite(invited.getUsername(), WerkruimteRol.LEZER);
        String second = invite(invited.getUsername().toUpperCase(Locale.ROOT), WerkruimteRol.DEELNEMER);

        assertThatThrownBy(() -> antwoorden.detail(first)).isInstanceOf(NotFound.class);
        assertThat(antwoorden.detail(second).rol()).isEqualTo(WerkruimteRol.DEELNEMER);
        assertThat(rows())
                .extracting(UitnodigingListItem::status)
                .containsExactly(UitnodigingStatus.OPEN, UitnodigingStatus.WITHDRAWN);
    }

    @Test
    void noAndTakingBackEndIt() {
        String declined = invite(invited.getUsername(), WerkruimteRol.LEZER);
        People.signOut();
        antwoorden.decline(declined);
        People.signIn(owner);
        String withdrawn = invite("iemand@elders.example", WerkruimteRol.GAST);
        UitnodigingId id = new UitnodigingId(antwoorden.detail(withdrawn).id());
        uitnodigingen.withdraw(id);

        assertThatThrownBy(() -> antwoorden.decline(declined)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> antwoorden.enter(withdrawn, "Gast", "Elders", PASSWORD))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> uitnodigingen.withdraw(id)).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> uitnodigingen.renew(id)).isInstanceOf(IllegalMove.class);
        assertThat(rows())
                .extracting(UitnodigingListItem::status)
                .containsExactly(UitnodigingStatus.WITHDRAWN, UitnodigingStatus.DECLINED);
    }

    @Test
    void guestFromOutsideGetsAnAccountForWhichTheHostAnswersAndStaysAGuest(@Autowired UserDetailsService people) {
        String email = "gast" + System.nanoTime() + "@woning.example";
        String token = invite(email, WerkruimteRol.GAST);
        People.signOut();
        assertThatThrownBy(() -> antwoorden.enter(token, "", "", ""))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("naam", "namens", "password"));
        assertThatThrownBy(() -> antwoorden.enter(token, "Gijs Gast", "De Deel", email))
                .isInstanceOf(InvalidInput.class);

        antwoorden.enter(token, "Gijs Gast", "Woningstichting De Deel", PASSWORD);

        SignedIn guest = (SignedIn) people.loadUserByUsername(email);
        assertThat(guest.organisatieNaam()).isEqualTo("Woningstichting De Deel");
        assertThat(guest.organisatie()).isEqualTo(owner.organisatie());
        People.as(guest, () -> assertThat(werkruimten.detail(wonen).eigenRol()).isEqualTo(WerkruimteRol.GAST));
        People.as(owner, () -> assertThatThrownBy(
                        () -> werkruimten.changeRole(wonen, guest.id(), WerkruimteRol.DEELNEMER))
                .isInstanceOf(IllegalMove.class));
    }

    @Test
    void officialWithoutAnAccountCannotMakeOneByAnUitnodiging() {
        String token = invite("nieuw" + System.nanoTime() + "@zwolle.example", WerkruimteRol.DEELNEMER);

        assertThatThrownBy(() -> antwoorden.enter(token, "Nieuw", "Zwolle", PASSWORD))
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void whoIsAMemberIsNotInvitedAgain() {
        for (SignedIn there : List.of(owner, member)) {
            assertThatThrownBy(() -> invite(there.getUsername().toUpperCase(Locale.ROOT), WerkruimteRol.LEZER))
                    .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                            .extracting(InvalidInput.Problem::field)
                            .containsExactly("email"));
        }
        assertThat(rows()).isEmpty();
    }

    @Test
    void onlyOwnersInviteAndSeeWhoIsInvited() {
        String token = invite(invited.getUsername(), WerkruimteRol.LEZER);
        UitnodigingId id = new UitnodigingId(antwoorden.detail(token).id());

        for (SignedIn person : List.of(member, invited)) {
            People.as(person, () -> {
                refused(person, () -> invite("x@y.example", WerkruimteRol.GAST));
                refused(person, () -> uitnodigingen.ofWerkruimte(wonen));
                refused(person, () -> uitnodigingen.withdraw(id));
                refused(person, () -> uitnodigingen.renew(id));
                refused(person, () -> uitnodigingen.mail(token, locale -> "lezer"));
            });
        }
    }

    @Test
    void badInputIsRefusedAtItsFields() {
        assertThatThrownBy(() -> uitnodigingen.invite(wonen, new UitnodigingData("geen adres", null, "x".repeat(601))))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("email", "rolKeuze", "toelichting"));
    }

    @Test
    void listTakesOneStatementAndAnAnswerFew() {
        String token = invite(invited.getUsername(), WerkruimteRol.LEZER);
        werkruimten.mine();

        statements.atMost(1, () -> uitnodigingen.ofWerkruimte(wonen));
        statements.atMost(1, () -> antwoorden.detail(token));
    }

    @Test
    void verloopSaysWhomWithoutAWholeAddress() {
        assertThat(UitnodigingNews.masked("jan.jansen@ommen.example")).isEqualTo("j…@ommen.example");
    }

    private void refused(SignedIn person, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(person.equals(member) ? AccessDeniedException.class : NotFound.class);
    }

    private List<UitnodigingListItem> rows() {
        return uitnodigingen.ofWerkruimte(wonen);
    }

    private String invite(String email, WerkruimteRol rol) {
        return uitnodigingen.invite(wonen, new UitnodigingData(email, rol, "Doe je mee?"));
    }
}
