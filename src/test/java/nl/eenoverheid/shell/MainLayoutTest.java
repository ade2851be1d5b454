package nl.eenoverheid.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteListItem;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@WithMockUser
class MainLayoutTest extends SpringBrowserlessTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private World world;

    @BeforeEach
    void startWorld() {
        world = new World(jdbc, transactions);
    }

    @Test
    void officialsSeeTheirPlacesAndNotTheAdministration() {
        signIn(world.official(World.OMMEN));

        assertThat(places()).contains("gehoord", "knopen", "terugkoppeling").doesNotContain("beheer/accounts");
    }

    @Test
    void administratorsSeeTheAdministrationAndNoContent() {
        signIn(world.person(World.OMMEN, Rol.HOOFDBEHEERDER));

        assertThat(places()).contains("beheer/accounts").doesNotContain("gehoord", "besluiten");
        assertThat($(Span.class).withClassName("eo-nav-group").all())
                .extracting(Span::getText)
                .endsWith("Beheer: mensen", "Beheer: instellingen", "Beheer: toezicht");
    }

    @Test
    void theChosenWerkruimteStaysInTheAddress() {
        SignedIn person = world.official(World.OMMEN);
        WerkruimteId werkruimte = world.werkruimte(Map.of(person, WerkruimteRol.EIGENAAR));
        signIn(person);
        WerkruimteFilter filter = $(WerkruimteFilter.class).single();
        WerkruimteListItem choice = filter.getListDataView().getItem(0);

        test(filter).selectItem(choice.naam());
        UI.getCurrent().navigate("overheden");
        assertThat(address()).isEqualTo("overheden?werkruimte=" + werkruimte.value());
    }

    @Test
    void anAddressThatLeadsNowhereKeepsTheWayOn() {
        signIn(world.official(World.OMMEN));

        UI.getCurrent().navigate("nergens");

        assertThat($(UnknownPathView.class).all()).hasSize(1);
        assertThat(places()).contains("gehoord");
    }

    private void signIn(SignedIn person) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        cleanVaadinEnvironment();
        initVaadinEnvironment();
        UI.getCurrent().navigate("overheden");
    }

    private List<String> places() {
        return $(PathLink.class).all().stream().map(PathLink::getHref).toList();
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }
}
