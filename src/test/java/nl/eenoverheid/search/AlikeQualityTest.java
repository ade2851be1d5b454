package nl.eenoverheid.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.search.LabelledSet.Half;
import nl.eenoverheid.search.LabelledSet.Pair;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Of two that say the same, asked for one, is the other among the first five? {@code ./eo gelijkenis} prints it. The list of
 * pairs is held against the half for the test only; words were added to the lists looking at the other half.
 */
@Capability("A10")
class AlikeQualityTest {
    private static final int FIRST = 5;
    private static final double ENOUGH = 0.9;
    private static final double ENOUGH_WHILE_TYPING = 0.85;
    private static final Scope SCOPE =
            new Scope(new Actor(new AccountId(1), new OrganisatieId(1)), Map.of(7L, WerkruimteRol.LEZER));

    private static final List<Pair> PAIRS = LabelledSet.pairs();
    private static final List<String> TEXTS = Stream.concat(
                    PAIRS.stream().flatMap(pair -> Stream.of(pair.one(), pair.other())),
                    LabelledSet.distractors().stream())
            .toList();
    private static final IndexMapping MAPPING = new IndexMapping(new SearchProperties(""));

    @BeforeAll
    static void index() {
        List<Long> ids = Stream.iterate(0L, id -> id + 1).limit(TEXTS.size()).toList();
        new IndexWriting(MAPPING).reread(new Texts(), ids);
    }

    @AfterAll
    static void close() {
        MAPPING.destroy();
    }

    @Test
    void theSetIsLargeEnough() {
        assertThat(PAIRS).hasSizeGreaterThanOrEqualTo(150);
        assertThat(TEXTS).hasSizeGreaterThan(PAIRS.size() * 2 + 1_000);
        assertThat(PAIRS.stream().filter(pair -> pair.half() == Half.T)).hasSizeGreaterThan(75);
    }

    @Test
    void whatSaysTheSameIsAmongTheFirstFive() {
        for (boolean careful : new boolean[] {false, true}) {
            for (Half half : Half.values()) {
                for (String label : List.of("same", "related", "different")) {
                    print(half, label, careful);
                }
            }
        }
        assertThat(recall(Half.T, "same", false)).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(recall(Half.T, "same", true)).isGreaterThanOrEqualTo(ENOUGH_WHILE_TYPING);
        assertThat(recall(Half.T, "different", false)).isLessThan(0.1);
    }

    private static void print(Half half, String label, boolean careful) {
        System.out.printf(
                "%s half, %s, %s: %.3f among the first %d (%d asked)%n",
                half == Half.D ? "development" : "test",
                label,
                careful ? "while typing" : "on the page of a signaal",
                recall(half, label, careful),
                FIRST,
                2 * count(half, label));
        if (half == Half.D && label.equals("same") && !careful) {
            missed(half, label, false).forEach(text -> System.out.println("  missed: " + text));
        }
    }

    /** Each pair is asked for both ways. */
    private static double recall(Half half, String label, boolean careful) {
        return 1 - (double) missed(half, label, careful).size() / (2 * count(half, label));
    }

    private static int count(Half half, String label) {
        return (int) PAIRS.stream()
                .filter(pair -> pair.half() == half && pair.label().equals(label))
                .count();
    }

    private static List<String> missed(Half half, String label, boolean careful) {
        List<String> missed = new ArrayList<>();
        for (int at = 0; at < PAIRS.size(); at++) {
            Pair pair = PAIRS.get(at);
            if (pair.half() == half && pair.label().equals(label)) {
                if (!first(2L * at, careful).contains(2L * at + 1)) {
                    missed.add(pair.one() + " -> " + pair.other());
                }
                if (!first(2L * at + 1, careful).contains(2L * at)) {
                    missed.add(pair.other() + " -> " + pair.one());
                }
            }
        }
        return missed;
    }

    private static List<Long> first(long id, boolean careful) {
        LikeQuery query = new LikeQuery(ItemSoort.SIGNAAL, TEXTS.get((int) id), Set.of(id), careful, FIRST);
        return new SearchIndex(MAPPING)
                .alike(query, SCOPE).stream().map(SearchHit::id).toList();
    }

    private static final class Texts implements SearchSource {
        @Override
        public ItemSoort soort() {
            return ItemSoort.SIGNAAL;
        }

        @Override
        public List<SearchDocument> load(Collection<Long> ids) {
            return ids.stream()
                    .map(id -> new SearchDocument(
                            new Item(ItemSoort.SIGNAAL, id),
                            TEXTS.get(id.intValue()),
                            TEXTS.get(id.intValue()),
                            LocalDate.of(2026, 3, 2),
                            Set.of(7L),
                            Set.of()))
                    .toList();
        }

        @Override
        public List<Long> idsAfter(long id, int most) {
            return List.of();
        }
    }
}
