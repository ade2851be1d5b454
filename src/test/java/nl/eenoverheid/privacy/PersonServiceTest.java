package nl.eenoverheid.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.audit.AuditCategory;
import nl.eenoverheid.audit.AuditFilter;
import nl.eenoverheid.audit.AuditService;
import nl.eenoverheid.search.LikeQuery;
import nl.eenoverheid.search.SearchIndex;
import nl.eenoverheid.search.SearchKind;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.ContactData;
import nl.eenoverheid.signaal.ContactService;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is known of a person is found, corrected and erased, and the record keeps its meaning. */
@ApplicationTest
@Capability("L7")
class PersonServiceTest {
    private final PersonService persons;
    private final ContactService contacts;
    private final SignaalService signalen;
    private final AuditService audit;
    private final SearchIndex index;
    private final ScopeService scopes;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;

    private String naam;
    private PersonQuery query;
    private SignedIn ommen;
    private SignedIn zwolle;
    private SignaalId signaal;

    @Autowired
    PersonServiceTest(
            PersonService persons,
            ContactService contacts,
            SignaalService signalen,
            AuditService audit,
            SearchIndex index,
            ScopeService scopes,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.index = index;
        this.scopes = scopes;
        this.persons = persons;
        this.contacts = contacts;
        this.signalen = signalen;
        this.audit = audit;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void aPerson() {
        naam = "Wubbo Zwiers" + System.nanoTime();
        String nummer = "06" + String.format("%08d", System.nanoTime() % 100_000_000);
        query = new PersonQuery(naam, "", nummer);
        ommen = world.official(World.OMMEN);
        zwolle = world.official(World.ZWOLLE);
        WerkruimteId wonen = world.werkruimte(Map.of(ommen, WerkruimteRol.EIGENAAR, zwolle, WerkruimteRol.DEELNEMER));
        signaal = People.as(
                ommen,
                () -> contacts.note(
                        Signalen.promised(
                                wonen,
                                naam + " belde. Volgens "
                                        + naam.toUpperCase(Locale.ROOT).replace(" ", "\n") + " rijdt er geen bus ("
                                        + nummer.substring(0, 2) + "-" + nummer.substring(2, 6) + " "
                                        + nummer.substring(6) + ")",
                                LocalDate.of(2026, 3, 20)),
                        new ContactData(naam, "wubbo@voorbeeld.example", nummer, "")));
        await().until(() -> jdbc.sql("select count(*) from terugkoppeling where signaal_id = ?")
                        .param(signaal.value())
                        .query(Integer.class)
                        .single()
                == 1);
        People.as(zwolle, () -> signalen.note(Signalen.data(wonen, naam + " sprak ons aan")));
        People.signIn(world.person(World.OMMEN, Rol.BEHEERDER));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void findsContactDetailsAndMentionsOfTheOwnOrganisation() {
        PersonReport report = persons.report(query);

        assertThat(report.contacts()).containsExactly(signaal.value());
        assertThat(part(report, "contact").rows().getFirst()).contains(naam, "wubbo@voorbeeld.example");
        assertThat(report.mentions())
                .filteredOn(mention -> mention.column().equals("woorden"))
                .singleElement()
                .satisfies(mention -> assertThat(mention.item().id()).isEqualTo(signaal.value()))
                .satisfies(mention -> assertThat(mention.snippet()).startsWith(naam));
        People.signIn(world.person(World.ZWOLLE, Rol.BEHEERDER));
        assertThat(persons.report(query).contacts()).isEmpty();
        assertThat(persons.report(query).mentions())
                .extracting(mention -> mention.item().soort())
                .isNotEmpty()
                .containsOnly(ItemSoort.SIGNAAL, ItemSoort.WERKRUIMTE);
        People.signIn(world.person(World.DALFSEN, Rol.BEHEERDER));
        assertThat(persons.report(query).mentions()).isEmpty();
        People.signIn(world.person(World.DALFSEN, Rol.HOOFDBEHEERDER));
        assertThat(persons.report(query).mentions())
                .filteredOn(mention -> mention.column().equals("woorden"))
                .hasSize(2);
    }

    @Test
    void findsAnAccountWithWhatItDid() {
        PersonReport report = persons.report(new PersonQuery("", ommen.getUsername(), ""));

        assertThat(report.accounts()).containsExactly(ommen.id().value());
        assertThat(part(report, "account").rows().getFirst()).contains(ommen.naam(), ommen.getUsername());
        assertThat(part(report, "lid").rows()).hasSize(1);
        assertThat(part(report, "verloop").rows()).isNotEmpty();
        assertThat(persons.report(new PersonQuery("", zwolle.getUsername(), "")).accounts())
                .as("of another organisation")
                .isEmpty();
    }

    @Test
    void erasesThePersonAndKeepsTheRest() {
        PersonReport report = persons.report(query);
        transactions.executeWithoutResult(
                status -> jdbc.sql("""
                        insert into recovery_code (id, account_id, nummer, hash)
                        values (next value for recovery_code_seq, ?, 1, 'x')""").param(ommen.id().value()).update());
        persons.erase(query, new Erasure(List.of(ommen.id().value()), report.contacts(), report.mentions()));

        PersonReport after = persons.report(query);
        assertThat(after.contacts()).isEmpty();
        assertThat(after.mentions()).isEmpty();
        assertThat(text("select woorden from signaal where id = ?", signaal.value()))
                .isEqualTo("[naam verwijderd] belde. Volgens [naam verwijderd] rijdt er geen bus ([naam verwijderd])");
        assertThat(text("select kop from signaal where id = ?", signaal.value()))
                .isEqualTo("[naam verwijderd] belde. Volgens " + naam.split(" ")[0].toUpperCase(Locale.ROOT));
        assertThat(text("select naam from account where id = ?", ommen.id().value()))
                .isEqualTo("oud-medewerker");
        assertThat(text(
                        "select concat(email, functie, actief) from account where id = ?",
                        ommen.id().value()))
                .doesNotContain(ommen.getUsername())
                .endsWith("0");
        assertThat(jdbc.sql("select count(*) from recovery_code where account_id = ?")
                        .param(ommen.id().value())
                        .query(Integer.class)
                        .single())
                .as("means to sign in")
                .isZero();
        assertThat(trail()).contains("privacy.audit.erased", "access.audit.erased", "privacy.audit.reported");
        assertThat(jdbc.sql("select count(*) from audit where concat(wijzigingen, titel) like ?")
                        .param("%" + naam + "%")
                        .query(Integer.class)
                        .single())
                .as("the trail holds nothing of what was erased")
                .isZero();
    }

    @Test
    void erasesLabelsAndNamesOfViewsAndWhereThereIsNoRoomForMoreWords() {
        PersonQuery ynze = new PersonQuery("Ynze", "", "");
        People.as(ommen, () -> {
            var detail = signalen.detail(signaal);
            signalen.change(signaal, detail.version(), detail.data().withLabels(Set.of("Ynze van de brug", "brug")));
        });
        transactions.executeWithoutResult(status -> {
            jdbc.sql("update signaal set kern = ? where id = ?")
                    .params("Ynze " + "x".repeat(115), signaal.value())
                    .update();
            jdbc.sql("""
                            insert into weergave (id, naam, pad, vraag, account_id, bewaard_op, version)
                            values (next value for weergave_seq, 'Alles van Ynze', 'gehoord', '', ?, now(6), 0)""").param(ommen.id().value()).update();
        });
        PersonReport report = persons.report(ynze);
        assertThat(report.mentions()).extracting(Mention::column).contains("label", "naam", "kern");

        persons.erase(ynze, new Erasure(List.of(), List.of(), report.mentions()));

        assertThat(persons.report(ynze).mentions()).isEmpty();
        assertThat(text(
                        "select group_concat(label order by label) from signaal_label where signaal_id = ?",
                        signaal.value()))
                .isEqualTo("[naam verwijderd] van de brug,brug");
        assertThat(text("select kern from signaal where id = ?", signaal.value()))
                .startsWith("[naam verwijderd] xxx")
                .hasSize(120);
    }

    @Test
    void whatWasErasedIsFoundNoMore() {
        await().until(this::isFound);
        persons.erase(
                query, new Erasure(List.of(), List.of(), persons.report(query).mentions()));
        await().until(() -> !isFound());
    }

    /** Whether the index leads from the name to the signaal. */
    private boolean isFound() {
        return People.as(
                ommen, () -> index
                        .alike(
                                new LikeQuery(SearchKind.SIGNAAL, naam.split(" ")[1], Set.of(), false, 5),
                                scopes.current())
                        .stream()
                        .anyMatch(hit -> hit.id() == signaal.value()));
    }

    @Test
    void correctsOnlyWhatWasChosen() {
        PersonReport report = persons.report(query);
        List<Mention> one = report.mentions().stream()
                .filter(mention -> mention.column().equals("woorden"))
                .toList();
        persons.correct(query, one, "de buurvrouw");

        assertThat(text("select woorden from signaal where id = ?", signaal.value()))
                .isEqualTo("de buurvrouw belde. Volgens de buurvrouw rijdt er geen bus (de buurvrouw)");
        assertThat(persons.report(query).mentions()).hasSize(report.mentions().size() - 1);
        assertThatThrownBy(() -> persons.correct(query, one, " ")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void reachesNobodyElse() {
        PersonReport report = People.as(world.person(World.ZWOLLE, Rol.HOOFDBEHEERDER), () -> persons.report(query));
        People.signIn(world.person(World.DALFSEN, Rol.BEHEERDER));
        persons.erase(query, new Erasure(List.of(), report.contacts(), report.mentions()));
        assertThatThrownBy(() ->
                        persons.erase(query, new Erasure(List.of(ommen.id().value()), List.of(), List.of())))
                .isInstanceOf(NotFound.class);

        People.signIn(world.person(World.OMMEN, Rol.HOOFDBEHEERDER));
        assertThat(persons.report(query).contacts()).hasSize(1);
        assertThat(persons.report(query).mentions()).hasSameSizeAs(report.mentions());
        People.signIn(ommen);
        assertThatThrownBy(() -> persons.report(query)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @CsvSource({"'','',''", "Jan,'',''", "'',wubbo,''", "'','',12345"})
    void tooLittleToLookFor(String name, String email, String telefoon) {
        assertThatThrownBy(() -> persons.report(new PersonQuery(name, email, telefoon)))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @CsvSource({"(Jan).*+?, '', ''", "O'Brien, '', ''", "'', a+b(c)@voorbeeld.example, ''", "%%%%, '', ''"})
    void signsAreNoPattern(String name, String email, String telefoon) {
        assertThat(persons.report(new PersonQuery(name, email, telefoon)).mentions())
                .isEmpty();
    }

    /** Of everything that was ever done, as other tests leave their own traces. */
    private List<String> trail() {
        return People.as(world.person(World.OMMEN, Rol.HOOFDBEHEERDER), () -> {
            List<String> told = new ArrayList<>();
            String after = null;
            do {
                var page = audit.list(AuditFilter.ALL, after).rows();
                page.rows().stream()
                        .filter(row -> row.category() != AuditCategory.INHOUD)
                        .forEach(row -> told.add(row.soort()));
                after = page.next();
            } while (after != null);
            return told;
        });
    }

    private String text(String sql, long id) {
        return jdbc.sql(sql).param(id).query(String.class).single();
    }

    private static PersonPart part(PersonReport report, String name) {
        return report.parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
