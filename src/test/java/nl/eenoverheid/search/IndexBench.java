package nl.eenoverheid.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteRol;

/** Measures the index on disk with many texts: {@code ./eo bench-index N}. Each text is three sentences of the labelled set. */
final class IndexBench {
    private static final int BATCH = 500;
    private static final int WERKRUIMTEN = 200;
    private static final int LID = 5;
    private static final int ROUNDS = 200;

    private IndexBench() {}

    public static void main(String[] arguments) throws IOException {
        long count = Long.parseLong(arguments[0]);
        Path folder = Files.createTempDirectory(Path.of("target"), "index-bench");
        IndexMapping mapping = new IndexMapping(new SearchProperties(folder.toString()));
        IndexWriting writing = new IndexWriting(mapping);
        Texts texts = new Texts();
        long start = System.nanoTime();
        for (long first = 0; first < count; first += BATCH) {
            writing.reread(
                    texts,
                    LongStream.range(first, Math.min(count, first + BATCH))
                            .boxed()
                            .toList());
        }
        System.out.printf("made, %d texts: %.1f s%n", count, seconds(start));
        report("one more, until it is safe on disk", round -> writing.reread(texts, List.of(count + round)));
        SearchIndex index = new SearchIndex(mapping);
        Scope scope = new Scope(
                new Actor(new AccountId(1), new OrganisatieId(1)),
                LongStream.range(0, LID).boxed().collect(Collectors.toMap(id -> id, id -> WerkruimteRol.LEZER)));
        report(
                "alike, one sentence",
                round -> index.alike(
                        new LikeQuery(SearchKind.SIGNAAL, texts.sentence(round), Set.of(), true, 5), scope));
        report(
                "alike, three sentences",
                round -> index.alike(new LikeQuery(SearchKind.SIGNAAL, texts.text(round), Set.of(), false, 5), scope));
        mapping.destroy();
    }

    private static void report(String what, IntConsumer act) {
        long[] times = new long[ROUNDS];
        for (int round = 0; round < 2 * ROUNDS; round++) {
            long start = System.nanoTime();
            act.accept(round);
            times[round % ROUNDS] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        System.out.printf(
                "%s: median %.1f ms, p95 %.1f ms%n", what, times[ROUNDS / 2] / 1e6, times[ROUNDS * 95 / 100] / 1e6);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static final class Texts implements SearchSource {
        private final List<String> sentences = LabelledSet.pairs().stream()
                .flatMap(pair -> List.of(pair.one(), pair.other()).stream())
                .toList();

        String sentence(long id) {
            return sentences.get((int) (id % sentences.size()));
        }

        String text(long id) {
            Random random = new Random(id);
            return random.ints(3, 0, sentences.size()).mapToObj(sentences::get).collect(Collectors.joining(" "));
        }

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
                            sentence(id),
                            text(id),
                            LocalDate.of(2026, 3, 2),
                            Set.of(id % WERKRUIMTEN),
                            Set.of()))
                    .toList();
        }

        @Override
        public List<Long> idsAfter(long id, int most) {
            return List.of();
        }
    }
}
