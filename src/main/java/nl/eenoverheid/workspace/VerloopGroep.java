package nl.eenoverheid.workspace;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What one person did several times after each other on one day, told once. */
public record VerloopGroep(List<VerloopRegel> regels) {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** Few that differ stay apart. */
    private static final int MANY = 3;

    public VerloopGroep {
        regels = List.copyOf(regels);
    }

    /** Puts together what is alike and stands after each other. */
    public static List<VerloopGroep> of(List<VerloopRegel> regels) {
        List<List<VerloopRegel>> runs = new ArrayList<>();
        for (VerloopRegel regel : regels) {
            if (runs.isEmpty() || !isAlike(runs.getLast().getFirst(), regel)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(regel);
        }
        return runs.stream().flatMap(VerloopGroep::told).toList();
    }

    /** The one that happened last. */
    public VerloopRegel first() {
        return regels.getFirst();
    }

    /** Whether the very same was said each time. */
    public boolean isSame() {
        return regels.stream().map(VerloopRegel::toelichting).distinct().count() == 1;
    }

    private static Stream<VerloopGroep> told(List<VerloopRegel> run) {
        VerloopGroep whole = new VerloopGroep(run);
        return whole.isSame() || run.size() >= MANY
                ? Stream.of(whole)
                : run.stream().map(List::of).map(VerloopGroep::new);
    }

    private static boolean isAlike(VerloopRegel one, VerloopRegel other) {
        return one.soort().equals(other.soort())
                && one.item().equals(other.item())
                && one.wie().equals(other.wie())
                && one.organisatie().equals(other.organisatie())
                && LocalDate.ofInstant(one.op(), HERE).equals(LocalDate.ofInstant(other.op(), HERE));
    }
}
