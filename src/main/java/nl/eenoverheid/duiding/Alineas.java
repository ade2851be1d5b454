package nl.eenoverheid.duiding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.shared.TextMerge;
import org.jspecify.annotations.Nullable;

/** The alinea's of one reading in their order; what was taken away keeps its place, so that it can stand there again. */
final class Alineas {
    /** More than these make a report, not a reading. */
    static final int MOST = 40;

    private final List<Alinea> all;

    Alineas(List<Alinea> inOrder) {
        this.all = new ArrayList<>(inOrder);
    }

    boolean isEmpty() {
        return all.stream().allMatch(Alinea::isWeg);
    }

    /** The reading as one text. */
    String tekst() {
        return all.stream().filter(each -> !each.isWeg()).map(Alinea::tekst).collect(Collectors.joining("\n\n"));
    }

    /** Some of them as one text. */
    String tekst(Set<Long> chosen) {
        return all.stream()
                .filter(each -> !each.isWeg() && chosen.contains(each.id()))
                .map(Alinea::tekst)
                .collect(Collectors.joining("\n\n"));
    }

    /**
     * Puts one in.
     *
     * @param after the one before it, null for the first place; the last place when that one is not there any more
     */
    void add(Alinea alinea, @Nullable Long after) {
        if (all.stream().filter(each -> !each.isWeg()).count() >= MOST) {
            throw new IllegalMove("duiding.move.longReading", MOST);
        }
        all.add(placeAfter(after), alinea);
        number();
    }

    /**
     * Writes one, on top of what others made of it meanwhile.
     *
     * @param seen the version on which the text is based
     * @param kept the text of an earlier version
     * @throws Stale when somebody else changed the same words
     */
    Geschreven write(long id, int seen, String tekst, IntFunction<Optional<String>> kept, Actor actor, Instant now) {
        Alinea alinea = find(id);
        if (alinea.isWeg()) {
            alinea.write(tekst, actor, now);
            return Geschreven.TERUGGEZET;
        }
        String together = seen == alinea.nummer()
                ? tekst
                : kept.apply(seen)
                        .flatMap(base -> TextMerge.merge(base, alinea.tekst(), tekst))
                        .orElseThrow(Stale::new);
        if (together.equals(alinea.tekst())) {
            return Geschreven.HETZELFDE;
        }
        alinea.write(together, actor, now);
        return together.equals(tekst) ? Geschreven.NIEUW : Geschreven.SAMENGEVOEGD;
    }

    /**
     * Gives one another place.
     *
     * @return whether that was another place
     */
    boolean move(long id, @Nullable Long after) {
        Alinea alinea = find(id);
        if (alinea.isWeg() || (after != null && alinea.is(after))) {
            return false;
        }
        List<Alinea> before = List.copyOf(all);
        all.remove(alinea);
        all.add(placeAfter(after), alinea);
        number();
        return !before.equals(all);
    }

    /**
     * Takes one away.
     *
     * @return whether it stood there
     */
    boolean remove(long id, int seen, Actor actor, Instant now) {
        Alinea alinea = find(id);
        if (alinea.isWeg()) {
            return false;
        }
        Stale.guard(seen, alinea.nummer());
        alinea.remove(actor, now);
        return true;
    }

    private Alinea find(long id) {
        return all.stream().filter(each -> each.is(id)).findFirst().orElseThrow(NotFound::new);
    }

    private int placeAfter(@Nullable Long after) {
        if (after == null) {
            return 0;
        }
        OptionalInt found =
                IntStream.range(0, all.size()).filter(i -> all.get(i).is(after)).findFirst();
        return found.orElse(all.size() - 1) + 1;
    }

    private void number() {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).stand(i);
        }
    }
}
