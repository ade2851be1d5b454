package nl.eenoverheid.signaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest
@Capability({"A4", "A8"})
class KeuzelijstServiceTest {
    private final KeuzelijstService lists;
    private final World world;

    @Autowired
    KeuzelijstServiceTest(KeuzelijstService lists, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.lists = lists;
        this.world = new World(jdbc, manager);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void aThemeIsAddedBelowItsMainThemeAndCanBeSwitchedOff() {
        People.signIn(world.person(World.OMMEN, Rol.HOOFDBEHEERDER));
        String naam = "Hofjes " + System.nanoTime();

        lists.addThema(1L, naam, "Courtyards");
        Keuze added = lists.themas().stream()
                .filter(each -> each.naam().equals(naam))
                .findFirst()
                .orElseThrow();
        lists.changeThema(added.id(), naam, "Courts", false);

        assertThat(lists.themas()).contains(new Keuze(added.id(), 1L, naam, "Courts", false));
        assertThat(lists.themas().indexOf(new Keuze(added.id(), 1L, naam, "Courts", false)))
                .as("it stands among the themes of housing")
                .isLessThan(lists.themas().stream().map(Keuze::id).toList().indexOf(2L));
    }

    @Test
    void whatIsNotThereOrHasNoNameIsRefused() {
        People.signIn(world.person(World.OMMEN, Rol.HOOFDBEHEERDER));

        assertThatThrownBy(() -> lists.addThema(11L, "Onder een onderdeel", "x"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lists.addAanleiding(" ", "x")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> lists.changeAanleiding(-1, "a", "b", true)).isInstanceOf(NotFound.class);
    }

    @Test
    void officialsChooseButDoNotKeepTheLists() {
        People.signIn(world.official(World.OMMEN));

        assertThat(lists.aanleidingen()).extracting(Keuze::naam).contains("fietstocht", "balie");
        assertThatThrownBy(() -> lists.addAanleiding("markt", "market")).isInstanceOf(AccessDeniedException.class);
    }
}
