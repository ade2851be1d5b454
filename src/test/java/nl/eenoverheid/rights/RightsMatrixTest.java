package nl.eenoverheid.rights;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;

/**
 * Who may do what, as one table that people can read and that must be changed on purpose: every public method of every service,
 * called as every role and as nobody, and every page. A method or page that is not in {@code rights-matrix.txt} fails.
 */
@ApplicationTest
@Capability("L5")
class RightsMatrixTest {
    private static final Path DECLARED = Path.of("src/test/resources/rights-matrix.txt");
    private static final String NOBODY = "NIEMAND";

    private final ApplicationContext context;
    private final TransactionTemplate transactions;
    private final World world;

    @Autowired
    RightsMatrixTest(ApplicationContext context, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.context = context;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    @Test
    void everyMethodAndPageIsForWhomItIsDeclared() throws IOException {
        List<String> declared = Files.readAllLines(DECLARED).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();

        List<String> found = Stream.concat(methods(), pages()).sorted().toList();

        assertThat(found).as("the scan read something").hasSizeGreaterThan(80);
        assertThat(found).as("declare each on purpose in " + DECLARED).containsExactlyInAnyOrderElementsOf(declared);
    }

    private Stream<String> methods() {
        List<Role> roles = roles();
        return ServiceMethod.all(context).map(method -> line(method.name(), allowed(method, roles)));
    }

    private List<Role> roles() {
        List<Role> roles = new ArrayList<>();
        roles.add(new Role(NOBODY, null));
        for (Rol rol : Rol.values()) {
            roles.add(new Role(rol.name(), world.person(World.OMMEN, rol)));
        }
        return roles;
    }

    private List<String> allowed(ServiceMethod method, List<Role> roles) {
        return roles.stream()
                .filter(role -> role.act(() -> admits(method)))
                .map(Role::name)
                .toList();
    }

    /** Whether the guard of a method lets the caller in; what the method then says of empty arguments does not count. */
    private boolean admits(ServiceMethod method) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            status.setRollbackOnly();
            try {
                method.call(arguments(method));
                return true;
            } catch (AuthorizationDeniedException e) {
                return false;
            } catch (Exception e) {
                return true;
            }
        }));
    }

    private static Object[] arguments(ServiceMethod method) {
        return Arrays.stream(method.method().getParameterTypes())
                .map(RightsMatrixTest::argument)
                .toArray();
    }

    private static Object argument(Class<?> type) {
        if (type == Item.class) {
            return new Item(ItemSoort.SIGNAAL, -1);
        }
        return type == long.class ? (Object) 0L : type == int.class ? (Object) 0 : type == boolean.class ? false : null;
    }

    private static Stream<String> pages() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("nl.eenoverheid").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(String.valueOf(name), null))
                .map(view -> line("/" + view.getAnnotation(Route.class).value(), List.of(needed(view))));
    }

    private static String needed(Class<?> view) {
        RolesAllowed rights = view.getAnnotation(RolesAllowed.class);
        if (rights != null) {
            return new TreeSet<>(List.of(rights.value())).stream().collect(joining(" "));
        }
        assertThat(view.isAnnotationPresent(PermitAll.class) || view.isAnnotationPresent(AnonymousAllowed.class))
                .as(view + " says who may open it")
                .isTrue();
        return view.isAnnotationPresent(PermitAll.class) ? "IEDER DIE IS INGELOGD" : "IEDEREEN";
    }

    private static String line(String what, List<String> who) {
        return what + ": " + String.join(" ", who);
    }

    /** Somebody of one role, or nobody. */
    private record Role(String name, SignedIn person) {

        boolean act(BooleanSupplier act) {
            if (person == null) {
                SecurityContextHolder.getContext()
                        .setAuthentication(new AnonymousAuthenticationToken(
                                "test", "niemand", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
            } else {
                People.signIn(person);
            }
            try {
                return act.getAsBoolean();
            } finally {
                People.signOut();
            }
        }
    }
}
