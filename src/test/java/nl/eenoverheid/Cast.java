package nl.eenoverheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.eenoverheid.Levensloop.Rij;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Those who play the table of a life cycle: somebody for each role, in a new werkruimte or outside it.
 *
 * @param <R> the roles of the table
 */
public final class Cast<R extends Enum<R>> {
    /** Roles of these names are played by an official of this organisation, with this role in the werkruimte. */
    private static final Map<WerkruimteRol, String> USUAL = new EnumMap<>(Map.of(
            WerkruimteRol.EIGENAAR, World.OMMEN,
            WerkruimteRol.DEELNEMER, World.DALFSEN,
            WerkruimteRol.LEZER, World.ZWOLLE,
            WerkruimteRol.GAST, World.ZWOLLE));

    private static final String STRANGER = "BUITENSTAANDER";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;
    private final Class<R> roles;
    private final Map<R, SignedIn> people;
    private final Map<SignedIn, WerkruimteRol> members = new HashMap<>();

    private Cast(ApplicationContext context, Class<R> roles) {
        this.jdbc = context.getBean(JdbcClient.class);
        PlatformTransactionManager manager = context.getBean(PlatformTransactionManager.class);
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
        this.roles = roles;
        this.people = new EnumMap<>(roles);
    }

    /** Nobody yet. */
    public static <R extends Enum<R>> Cast<R> none(ApplicationContext context, Class<R> roles) {
        return new Cast<>(context, roles);
    }

    /** One for each role of a werkruimte, and a stranger; the table may have more roles. */
    public static <R extends Enum<R>> Cast<R> usual(ApplicationContext context, Class<R> roles) {
        Cast<R> cast = none(context, roles).outside(Enum.valueOf(roles, STRANGER), World.OVERIJSSEL);
        USUAL.forEach((rol, tooi) -> cast.inside(Enum.valueOf(roles, rol.name()), tooi, rol));
        return cast;
    }

    /** An official of the organisation with this TOOI code plays a role, with a role in the werkruimte. */
    public Cast<R> inside(R role, String tooi, WerkruimteRol rol) {
        outside(role, tooi);
        members.put(who(role), rol);
        return this;
    }

    /** An official of the organisation with this TOOI code plays a role, and is no member. */
    public Cast<R> outside(R role, String tooi) {
        people.put(role, world.official(tooi));
        return this;
    }

    /** The werkruimte of all that are inside. */
    public WerkruimteId werkruimte() {
        return world.werkruimte(members);
    }

    /** Who plays a role. */
    public SignedIn who(R role) {
        return people.get(role);
    }

    /** Somebody does something. */
    public void as(R role, Runnable act) {
        People.as(who(role), act);
    }

    /** Somebody asks something. */
    public <T> T as(R role, Supplier<T> question) {
        return People.as(who(role), question);
    }

    /** Changes what the services would not. */
    public void put(Runnable change) {
        transactions.executeWithoutResult(status -> change.run());
    }

    /** Changes what the services would not. */
    public void put(String sql, Object... params) {
        put(() -> jdbc.sql(sql).params(params).update());
    }

    /**
     * Plays one line: it comes to what the table says, and a refusal says why in one sentence and changes nothing.
     *
     * @param state what the thing is in before and afterwards
     */
    public void play(Rij rij, Runnable act, Supplier<? extends Enum<?>> state) {
        String before = state.get().name();
        String uitkomst = as(rij.rol(roles), () -> Levensloop.uitkomst(act, state));

        assertThat(uitkomst).isEqualTo(rij.uitkomst());
        if (Levensloop.isWeigering(uitkomst)) {
            assertThat(Levensloop.isEenZin(uitkomst)).as(uitkomst).isTrue();
            assertThat(state.get().name()).as("nothing happened").isEqualTo(before);
        }
    }
}
