package nl.eenoverheid.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.search.LabelledSet.Half;
import nl.eenoverheid.search.LabelledSet.Hand;
import nl.eenoverheid.search.LabelledSet.Pair;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Of two that say the same, asked for one, is the other among the first five? {@code ./eo gelijkenis} prints it. Each list of
 * pairs is held against its half for the test only; what finds them was made looking at the other half.
 */
@Capability("A10")
class AlikeQualityTest {
    private static final int FIRST = 5;
    private static final double ENOUGH = 0.9;
    private static final long OTHERS = 1L + Hand.values().length;

    private static final List<Pair> PAIRS = LabelledSet.pairs();
    private static final List<Asked> SETS = Arrays.stream(Hand.values())
            .flatMap(hand -> Arrays.stream(Half.values()).flatMap(half -> Stream.of("same", "related", "different")
                    .map(label -> new Asked(hand, half, label))))
            .toList();
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
        SETS.forEach(set -> {
            set.print(false);
            set.print(true);
        });
        SETS.stream().filter(set -> set.half() == Half.D).forEach(set -> set.missed(true)
                .forEach(text -> System.out.println("  missed while typing: " + text)));

        for (Hand hand : Hand.values()) {
            Asked test = new Asked(hand, Half.T, "same");
            assertThat(test.recall(false)).isGreaterThanOrEqualTo(ENOUGH);
            assertThat(test.recall(true)).isGreaterThanOrEqualTo(ENOUGH);
            assertThat(new Asked(hand, Half.T, "different").recall(false)).isLessThan(0.1);
        }
    }

    /** One label of one half, written by one hand; each pair is asked for both ways. */
    private record Asked(Hand hand, Half half, String label) {
        void print(boolean careful) {
            System.out.printf(
                    "%s hand, %s half, %s, %s: %.3f among the first %d (%d asked)%n",
                    hand.name().toLowerCase(Locale.ROOT),
                    half == Half.D ? "development" : "test",
                    label,
                    careful ? "while typing" : "on the page of a signaal",
                    recall(careful),
                    FIRST,
                    2 * count());
        }

        double recall(boolean careful) {
            return 1 - (double) missed(careful).size() / (2 * count());
        }

        List<String> missed(boolean careful) {
            return PAIRS.stream()
                    .filter(this::isAsked)
                    .map(PAIRS::indexOf)
                    .flatMap(at -> Stream.of(2L * at, 2L * at + 1))
                    .filter(id -> !first(hand, id, careful).contains(id ^ 1))
                    .map(id -> TEXTS.get(id.intValue()) + " -> " + TEXTS.get((int) (id ^ 1)))
                    .toList();
        }

        private long count() {
            return PAIRS.stream().filter(this::isAsked).count();
        }

        private boolean isAsked(Pair pair) {
            return pair.hand() == hand && pair.half() == half && pair.label().equals(label);
        }
    }

    /** Who asks sees the pairs of one hand, and all that others said. */
    private static List<Long> first(Hand hand, long id, boolean careful) {
        LikeQuery query = new LikeQuery(SearchKind.SIGNAAL, TEXTS.get((int) id), Set.of(id), careful, FIRST);
        Scope scope = new Scope(
                new Actor(new AccountId(1), new OrganisatieId(1)),
                Map.of(1L + hand.ordinal(), WerkruimteRol.LEZER, OTHERS, WerkruimteRol.LEZER));
        return new SearchIndex(MAPPING)
                .alike(query, scope).stream().map(SearchHit::id).toList();
    }

    private static final class Texts implements SearchSource {
        @Override
        public SearchKind kind() {
            return SearchKind.SIGNAAL;
        }

        @Override
        public List<SearchDocument> load(Collection<Long> ids) {
            return ids.stream()
                    .map(id -> new SearchDocument(
                            SearchKind.SIGNAAL,
                            id,
                            TEXTS.get(id.intValue()),
                            TEXTS.get(id.intValue()),
                            LocalDate.of(2026, 3, 2),
                            Set.of(werkruimte(id.intValue())),
                            Set.of()))
                    .toList();
        }

        private static long werkruimte(int id) {
            return id < 2 * PAIRS.size() ? 1 + PAIRS.get(id / 2).hand().ordinal() : OTHERS;
        }

        @Override
        public List<Long> idsAfter(long id, int most) {
            return List.of();
        }
    }
}
