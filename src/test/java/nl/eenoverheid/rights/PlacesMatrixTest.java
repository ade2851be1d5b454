package nl.eenoverheid.rights;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What can be reached where, as one table that people can read and that must be changed on purpose: every public method of
 * every service, called with what stands in an own werkruimte, in one of others, in a closed part for others and in one
 * that the caller was removed from. What may not be reached answers exactly as what does not exist. A method that is not
 * in {@code places-matrix.txt} fails, and so does one with a parameter of which nobody said what it gets.
 */
@ApplicationTest
@Capability({"I5", "L5"})
class PlacesMatrixTest {
    private static final Path DECLARED = Path.of("src/test/resources/places-matrix.txt");

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final Places places;
    private final Reach reach;
    private List<Place> made;
    private Arguments arguments;

    @Autowired
    PlacesMatrixTest(ApplicationContext context, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.context = context;
        this.jdbc = jdbc;
        this.places = new Places(context, jdbc, new World(jdbc, manager));
        this.reach = new Reach(manager);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void everyMethodReachesOnlyWhatStandsWhereTheCallerIs() throws IOException {
        furnish();
        List<String> declared = Files.readAllLines(DECLARED).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();

        List<String> found =
                ServiceMethod.all(context).flatMap(this::lines).sorted().toList();

        assertThat(found).as("the scan read something").hasSizeGreaterThan(100);
        assertThat(found).as("declare each on purpose in " + DECLARED).containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void everyIdIsOneOfSomethingKnown() {
        assertThat(ServiceMethod.all(context).flatMap(method -> Arguments.parameters(method.method()).stream()
                        .flatMap(each -> Stream.concat(Stream.of(each), Arguments.parts(each.type()).stream()))
                        .filter(Arguments::isUnknownId)
                        .map(each -> method.name() + " " + each.name())))
                .as("say in Place where it stands, or in Arguments that it stands in no werkruimte")
                .isEmpty();
    }

    @Test
    void aMethodThatForgetsTheWerkruimteIsSeen() throws NoSuchMethodException {
        furnish();
        var forgetful = new ServiceMethod(new Forgetful(), Forgetful.class.getMethod("words", SignaalId.class));

        assertThat(lines(forgetful)).singleElement().asString().endsWith("([SignaalId]): JA JA JA JA");
    }

    private void furnish() {
        made = places.make();
        arguments =
                new Arguments(made.getFirst(), places.host().id(), places.host().organisatie(), places::version);
        People.signIn(places.caller());
    }

    private Stream<String> lines(ServiceMethod method) {
        List<Value> parameters = Arguments.parameters(method.method());
        return IntStream.range(0, parameters.size()).boxed().flatMap(at -> sites(parameters.get(at))
                .map(site -> name(method, parameters, at, site) + ": " + reached(method, parameters, at, site)));
    }

    /** What of a parameter points at something: itself, or parts of what it holds. */
    private static Stream<Site> sites(Value parameter) {
        List<Value> pointing = Place.has(parameter)
                ? List.of(parameter)
                : Arguments.parts(parameter.type()).stream().filter(Place::has).toList();
        return pointing.stream()
                .flatMap(each -> each.type() == Item.class
                        ? Arrays.stream(ItemSoort.values()).map(each::of)
                        : Stream.of(each))
                .map(each -> new Site(parameter, each));
    }

    private String reached(ServiceMethod method, List<Value> parameters, int at, Site site) {
        Function<Place, Reach.Answer> asked = place -> {
            Object[] given = arguments.of(parameters);
            given[at] = site.in(place, arguments);
            return reach.call(method, given);
        };
        Reach.Answer nothing = asked.apply(Place.nowhere());
        return made.stream().map(asked).map(answer -> answer.beside(nothing)).collect(joining(" "));
    }

    private static String name(ServiceMethod method, List<Value> parameters, int at, Site site) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            names.add(i == at ? "[" + site + "]" : parameters.get(i).type().getSimpleName());
        }
        return method.service() + "(" + String.join(",", names) + ")";
    }

    /** A service of the kind that this must find. */
    public final class Forgetful {
        public String words(SignaalId id) {
            return jdbc.sql("select concat(woorden, werkruimte_id) from signaal where id = ?")
                    .param(id.value())
                    .query(String.class)
                    .optional()
                    .orElse("");
        }
    }
}
