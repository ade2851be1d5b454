package nl.eenoverheid.inlezing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.inhoud.InhoudStore;
import nl.eenoverheid.inhoud.Sent;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads files with budgets: looks at them first, keeps what somebody chooses, and takes a whole file back. */
@Service
@PreAuthorize("hasAuthority('BEGROTING_MANAGE')")
public class InlezingService {
    private static final int LONGEST_REASON = 500;

    private final InlezingStepService steps;
    private final InlezingLookup reads;
    private final InlezingRunner runner;
    private final InlezingBoard board;
    private final InhoudStore store;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InlezingService(
            InlezingStepService steps,
            InlezingLookup reads,
            InlezingRunner runner,
            InlezingBoard board,
            InhoudStore store,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.steps = steps;
        this.reads = reads;
        this.runner = runner;
        this.board = board;
        this.store = store;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What was loaded, the newest first.
     *
     * @param after key of the page before, null at first
     */
    @Transactional(readOnly = true)
    public Page<InlezingListItem> list(@Nullable String after) {
        return reads.list(after);
    }

    /** One file with what was found in it. */
    @Transactional(readOnly = true)
    public InlezingDetail detail(InlezingId id) {
        return reads.detail(id).orElseThrow(NotFound::new);
    }

    /** Everything that was found in a file. */
    @Transactional(readOnly = true)
    public List<Bevinding> findings(InlezingId id) {
        return reads.findings(id);
    }

    /** Bytes of the largest file. */
    public long largest() {
        return store.largest();
    }

    /** How many governments of a file that is being read have passed. */
    public int passed(InlezingId id) {
        return board.passed(id);
    }

    /** Wakes a screen when files got further; the result ends that. */
    public Runnable follow(Runnable wake) {
        return board.follow(wake);
    }

    /**
     * Takes a file in, with what its name says of it.
     *
     * @throws InvalidInput when it is none that can be read
     */
    public InlezingId offer(Sent sent) {
        String naam = InhoudStore.name(sent);
        Bestandsvorm vorm =
                Bestandsvorm.named(naam).orElseThrow(() -> new InvalidInput("bestand", "inlezing.input.kind"));
        InlezingData proposal = Voorstel.of(naam, today().getYear());
        return store.pass(sent, file -> {
            requireForm(vorm, file);
            var bestand = new BestandData(naam, vorm, Files.size(file), sha256(file));
            return steps.offer(bestand, proposal, current.get().id(), file);
        });
    }

    /**
     * Lets a file be checked in the background.
     *
     * @throws InvalidInput when it is not said what it is
     */
    @Transactional
    public void check(InlezingId id, InlezingData data) {
        steps.check(id, data.checked());
        events.publishEvent(new InlezingAsked(id));
    }

    /**
     * Keeps what was chosen, in the background.
     *
     * @throws IllegalMove when there is nothing to keep, or something is wrong and all was asked for
     */
    @Transactional
    public void keep(InlezingId id, InlezingKeuze keuze) {
        require(id, keuze);
        steps.choose(id, keuze);
        events.publishEvent(new InlezingAsked(id));
    }

    /** Stops; nothing of the file is kept. */
    public void stop(InlezingId id) {
        if (!board.stop(id)) {
            steps.stop(id, "inlezing.reden.gestopt");
        }
    }

    /**
     * Takes back what a file brought; what counted before counts again.
     *
     * @return how many governments
     */
    @Transactional
    public int takeBack(InlezingId id, String reden) {
        var check = new InputCheck();
        String clean = check.required("reden", reden, LONGEST_REASON);
        check.done();
        return steps.takeBack(id, clean, current.get().id());
    }

    /** Takes a file in, checks it and keeps what is chosen, at once: for a program that nobody watches. */
    public InlezingId load(Sent sent, InlezingData data, InlezingKeuze keuze) {
        InlezingId id = offer(sent);
        steps.check(id, data.checked());
        runner.run(id);
        require(id, keuze);
        steps.choose(id, keuze);
        runner.run(id);
        return id;
    }

    private void require(InlezingId id, InlezingKeuze keuze) {
        InlezingDetail detail = reads.detail(id).orElseThrow(NotFound::new);
        if (!detail.mayKeep()) {
            throw new IllegalMove("inlezing.move.nothing");
        }
        if (keuze == InlezingKeuze.ALLES && !detail.mayKeepAll()) {
            throw new IllegalMove("inlezing.move.wrong");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** A name is quickly changed; a packed file begins with PK. */
    private static void requireForm(Bestandsvorm vorm, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] head = content.readNBytes(2);
            boolean packed = head.length == 2 && head[0] == 'P' && head[1] == 'K';
            if (packed != (vorm == Bestandsvorm.XLSX)) {
                throw new InvalidInput("bestand", "inlezing.input.kind");
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream content =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
