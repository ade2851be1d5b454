package nl.eenoverheid.taakveldwijzer;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows which taakvelden a theme is about to who may read budgets, and lets who keeps them change that. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('BEGROTING_READ')")
public class TaakveldwijzerService {
    private static final String MAY_MANAGE = "hasAuthority('BEGROTING_MANAGE')";

    private final WijzerregelRepository regels;
    private final Taakveldwijzer wijzer;
    private final CurrentAccount current;
    private final JdbcClient jdbc;
    private final Clock clock;

    TaakveldwijzerService(
            WijzerregelRepository regels, Taakveldwijzer wijzer, CurrentAccount current, JdbcClient jdbc, Clock clock) {
        this.regels = regels;
        this.wijzer = wijzer;
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every line, by theme, what it is mostly about first. */
    public List<WijzerregelItem> list() {
        return wijzer.all();
    }

    /** What people did with it, the last first. */
    public List<WijzerregelStap> history() {
        return wijzer.stappen();
    }

    /** Every line as a file. */
    public String export() {
        return WijzerBestand.write(wijzer.all());
    }

    /**
     * Adds a line.
     *
     * @throws InvalidInput when the theme has the taakveld already, or the layer has no such taakveld
     */
    @Transactional
    @PreAuthorize(MAY_MANAGE)
    public WijzerregelId add(WijzerregelData data) {
        WijzerregelData checked = known(data.checked());
        if (find(checked).isPresent()) {
            throw new InvalidInput("taakveld", "taakveldwijzer.input.twice");
        }
        return save(new Wijzerregel(checked), Wijzerwijziging.TOEGEVOEGD);
    }

    /**
     * Changes a line.
     *
     * @param version the version that was on the screen
     * @throws Stale when somebody else changed it since
     */
    @Transactional
    @PreAuthorize(MAY_MANAGE)
    public void change(WijzerregelId id, long version, WijzerregelData data) {
        WijzerregelData checked = known(data.checked());
        Wijzerregel regel = current(id, version);
        if (find(checked).filter(other -> !other.id().equals(id)).isPresent()) {
            throw new InvalidInput("taakveld", "taakveldwijzer.input.twice");
        }
        regel.write(checked);
        save(regel, Wijzerwijziging.GEWIJZIGD);
    }

    /**
     * Takes a line away.
     *
     * @param version the version that was on the screen
     */
    @Transactional
    @PreAuthorize(MAY_MANAGE)
    public void remove(WijzerregelId id, long version) {
        Wijzerregel regel = current(id, version);
        regels.delete(regel);
        tell(Wijzerwijziging.WEGGEHAALD, regel.data());
    }

    /**
     * Adds the lines of a file and changes those that are there otherwise: all of them or none. What the file leaves out stays.
     *
     * @throws InvalidInput with every line that cannot be read
     */
    @Transactional
    @PreAuthorize(MAY_MANAGE)
    public WijzerImport importFile(String text) {
        int added = 0;
        int changed = 0;
        List<WijzerregelData> lines = WijzerBestand.read(text);
        lines.forEach(this::known);
        for (WijzerregelData each : lines) {
            Optional<Wijzerregel> there = find(each);
            if (there.isEmpty()) {
                save(new Wijzerregel(each), Wijzerwijziging.TOEGEVOEGD);
                added++;
            } else if (!there.get().data().equals(each)) {
                there.get().write(each);
                save(there.get(), Wijzerwijziging.GEWIJZIGD);
                changed++;
            }
        }
        return new WijzerImport(added, changed, lines.size() - added - changed);
    }

    private WijzerregelData known(WijzerregelData data) {
        if (wijzer.naam(data).isEmpty()) {
            throw new InvalidInput("taakveld", "taakveldwijzer.input.unknown", data.taakveld());
        }
        return data;
    }

    private Optional<Wijzerregel> find(WijzerregelData data) {
        return regels.findByThemaAndLaagAndTaakveld(data.thema(), data.laag(), data.taakveld());
    }

    private Wijzerregel current(WijzerregelId id, long version) {
        Wijzerregel regel = regels.findById(id.value()).orElseThrow(NotFound::new);
        Stale.guard(version, regel.version());
        return regel;
    }

    private WijzerregelId save(Wijzerregel regel, Wijzerwijziging soort) {
        Wijzerregel saved = regels.saveAndFlush(regel);
        tell(soort, saved.data());
        return saved.id();
    }

    private void tell(Wijzerwijziging soort, WijzerregelData data) {
        Actor actor = current.get().actor();
        jdbc.sql("""
                        insert into wijzer_wijziging (op, account_id, organisatie_id, soort, thema, laag, taakveld, verband,
                            toelichting) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Timestamp.from(clock.instant()),
                        actor.account().value(),
                        actor.organisatie().value(),
                        soort.name(),
                        data.thema(),
                        data.laag().name(),
                        data.taakveld(),
                        data.verband().name(),
                        data.toelichting())
                .update();
    }
}
