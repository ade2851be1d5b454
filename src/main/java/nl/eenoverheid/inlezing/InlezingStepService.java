package nl.eenoverheid.inlezing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.begroting.LeveringUitkomst;
import nl.eenoverheid.begroting.LeveringWriter;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of loading a file, each one transaction. */
@Service
@Transactional
class InlezingStepService {
    private static final int LONGEST_VALUES = 600;
    private static final int LONGEST_PLACE = 120;

    private final InlezingRepository inlezingen;
    private final InlezingInhoud content;
    private final InlezingReading reading;
    private final LeveringWriter writer;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    InlezingStepService(
            InlezingRepository inlezingen,
            InlezingInhoud content,
            InlezingReading reading,
            LeveringWriter writer,
            JdbcClient jdbc,
            JdbcTemplate batches,
            Clock clock) {
        this.inlezingen = inlezingen;
        this.content = content;
        this.reading = reading;
        this.writer = writer;
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** Keeps a file until it is clear what becomes of it. */
    InlezingId offer(BestandData bestand, InlezingData data, AccountId door, Path file) {
        Inlezing inlezing = inlezingen.saveAndFlush(new Inlezing(bestand, data, door, clock.instant()));
        try {
            content.keep(inlezing.id(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return inlezing.id();
    }

    /** What somebody said of the file and chose, as it is now. */
    @Transactional(readOnly = true)
    Werk work(InlezingId id) {
        Inlezing inlezing = find(id);
        return new Werk(inlezing.status(), inlezing.vorm(), inlezing.data(), inlezing.keuze());
    }

    void check(InlezingId id, InlezingData data) {
        find(id).check(data);
    }

    void choose(InlezingId id, InlezingKeuze keuze) {
        find(id).choose(keuze);
    }

    /** Keeps what was found in the file. */
    void report(InlezingId id, InlezingVerslag report) {
        find(id).checked();
        jdbc.sql("delete from inlezing_overheid where inlezing_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("delete from inlezing_bevinding where inlezing_id = ?")
                .param(id.value())
                .update();
        insertGovernments(id, report.overheden());
        insertFindings(id, report.bevindingen());
    }

    /**
     * Keeps the governments of a file that may be kept: all of this in one transaction, one file at a time.
     *
     * @param step runs after each government, and may throw to stop
     */
    void keep(InlezingId id, Runnable step) {
        jdbc.sql("select id from inlezing_beurt for update")
                .query(Integer.class)
                .list();
        Inlezing inlezing = find(id);
        Set<OverheidId> allowed = new HashSet<>(jdbc.sql("""
                        select overheid_id from inlezing_overheid where inlezing_id = ? and uitkomst is not null""")
                .param(id.value())
                .query((row, number) -> new OverheidId(row.getLong("overheid_id")))
                .list());
        reading.good(id, inlezing.vorm(), inlezing.data(), data -> {
            step.run();
            if (allowed.contains(data.overheid())) {
                LeveringUitkomst uitkomst = writer.keep(data, inlezing.door(), id.value(), clock.instant());
                jdbc.sql("update inlezing_overheid set uitkomst = ? where inlezing_id = ? and overheid_id = ?")
                        .params(uitkomst.name(), id.value(), data.overheid().value())
                        .update();
            }
        });
        inlezing.kept(clock.instant());
        content.forget(id);
    }

    /** Nothing of it is kept. */
    void stop(InlezingId id, String why) {
        find(id).stop(why);
    }

    int takeBack(InlezingId id, String why, AccountId by) {
        jdbc.sql("select id from inlezing_beurt for update")
                .query(Integer.class)
                .list();
        find(id).takeBack(why, by, clock.instant());
        return writer.takeBack(id.value(), clock.instant());
    }

    private Inlezing find(InlezingId id) {
        return inlezingen.findById(id.value()).orElseThrow(NotFound::new);
    }

    private void insertGovernments(InlezingId id, List<InlezingOverheid> all) {
        batches.batchUpdate("""
                insert into inlezing_overheid (inlezing_id, nummer, naam, overheid_id, boekjaar, verslag, regels, aangeleverd,
                    uitkomst, lasten, baten) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", new Numbered<>(all).rows((number, each) -> new @Nullable Object[] {
            id.value(),
            number,
            each.naam(),
            each.overheid() == null ? null : each.overheid().value(),
            each.boekjaar(),
            each.verslag().name(),
            each.regels(),
            each.aangeleverd(),
            each.uitkomst() == null ? null : each.uitkomst().name(),
            each.lasten(),
            each.baten()
        }));
    }

    private void insertFindings(InlezingId id, List<Bevinding> all) {
        batches.batchUpdate(
                "insert into inlezing_bevinding (inlezing_id, nummer, code, plek, overheid, waarden) values (?, ?, ?, ?, ?, ?)",
                new Numbered<>(all).rows((number, each) -> new @Nullable Object[] {
                    id.value(),
                    number,
                    each.code().name(),
                    cut(each.plek(), LONGEST_PLACE),
                    cut(each.overheid(), LONGEST_PLACE),
                    cut(String.join(InlezingLookup.SEPARATOR, each.waarden()), LONGEST_VALUES)
                }));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /** What is to be done with a file. */
    record Werk(
            InlezingStatus status,
            Bestandsvorm vorm,
            InlezingData data,
            @Nullable InlezingKeuze keuze) {}
}
