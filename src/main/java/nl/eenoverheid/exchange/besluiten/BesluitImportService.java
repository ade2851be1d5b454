package nl.eenoverheid.exchange.besluiten;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.besluitloop.StadiumService;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes besluiten over from a file of the national Besluiten standard. What is here already is never changed: when it says the
 * same it is left at that, when it says something else that is told.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('BESLUIT_WRITE')")
public class BesluitImportService {
    /** Largest file, in bytes. */
    public static final int LARGEST = 2_000_000;

    private final ImportSources sources;
    private final StandaardReadRepository reads;
    private final StandaardSchrijver schrijver;
    private final BesluitvormingService besluiten;
    private final StadiumService stadia;
    private final ScopeService scopes;

    BesluitImportService(
            ImportSources sources,
            StandaardReadRepository reads,
            StandaardSchrijver schrijver,
            BesluitvormingService besluiten,
            StadiumService stadia,
            ScopeService scopes) {
        this.sources = sources;
        this.reads = reads;
        this.schrijver = schrijver;
        this.besluiten = besluiten;
        this.stadia = stadia;
        this.scopes = scopes;
    }

    /**
     * What taking a file over would come to; nothing is kept.
     *
     * @throws InvalidInput when the file as a whole cannot be read
     */
    public BesluitLijst check(String file, WerkruimteId werkruimte) {
        Scope scope = scopes.current();
        scope.requireWrite(werkruimte);
        return toets(file, werkruimte, scope).lijst(sources);
    }

    /**
     * Takes over what is good in a file, all of it or nothing; what is wrong stays behind and is told.
     *
     * @throws InvalidInput when the file as a whole cannot be read, or holds nothing that is new
     */
    @Transactional
    public BesluitLijst takeOver(String file, WerkruimteId werkruimte) {
        Scope scope = scopes.current();
        scope.requireWrite(werkruimte);
        Uitkomst found = toets(file, werkruimte, scope);
        if (found.nieuw().isEmpty()) {
            throw new InvalidInput("bestand", "exchange.besluit.bestand.nietsNieuws");
        }
        for (Kandidaat each : found.nieuw()) {
            BesluitId id = besluiten.takeOver(each.data(), each.overname());
            stadia.takeOver(id, each.looptijd(), each.bekendOp());
        }
        return found.lijst(sources);
    }

    private Uitkomst toets(String file, WerkruimteId werkruimte, Scope scope) {
        StandaardToets toets = sources.toets(werkruimte, scope);
        List<BesluitLijst.Fout> wrong = new ArrayList<>();
        List<Kandidaat> good = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (StandaardLezer.Gelezen read : StandaardLezer.read(file)) {
            try {
                Kandidaat found = toets.read(read);
                if (!seen.add(key(found))) {
                    throw new InvalidInput("identificatie", "exchange.besluit.fout.tweemaal");
                }
                good.add(found);
            } catch (InvalidInput e) {
                e.problems().forEach(problem -> wrong.add(fout(read, problem)));
            }
        }
        return compared(good, wrong, scope);
    }

    /** What is here already says the same, or is told; nothing of it is changed. */
    private Uitkomst compared(List<Kandidaat> good, List<BesluitLijst.Fout> wrong, Scope scope) {
        Map<String, Long> taken = sources.gegeven()
                .among(good.stream().map(each -> each.besluit().identificatie()).toList());
        List<Kandidaat> fresh =
                good.stream().filter(each -> !taken.containsKey(key(each))).toList();
        List<Kandidaat> here =
                good.stream().filter(each -> taken.containsKey(key(each))).toList();
        Set<StandaardBesluit> same = new HashSet<>();
        reads.rows(here.stream().map(each -> taken.get(key(each))).toList(), scope).stream()
                .filter(row -> row.blijft() == null)
                .map(schrijver::of)
                .forEach(same::add);
        List<BesluitLijst.Fout> all = new ArrayList<>(wrong);
        here.stream()
                .filter(each -> !same.contains(each.besluit()))
                .map(each -> fout(
                        each.gelezen(),
                        new InvalidInput.Problem("identificatie", "exchange.besluit.fout.bestaat", List.of())))
                .forEach(all::add);
        int unchanged = here.size() - (all.size() - wrong.size());
        all.sort(Comparator.comparingInt(BesluitLijst.Fout::nummer));
        return new Uitkomst(fresh, unchanged, all);
    }

    private static BesluitLijst.Fout fout(StandaardLezer.Gelezen read, InvalidInput.Problem problem) {
        return new BesluitLijst.Fout(read.nummer(), read.regel(), problem.field(), problem.key(), problem.params());
    }

    private static String key(Kandidaat each) {
        return GegevenNummers.key(
                Objects.requireNonNull(each.data().organisatie()), each.data().identificatie());
    }

    /**
     * What a file comes to.
     *
     * @param gelijk how many are here already and say the same
     */
    private record Uitkomst(List<Kandidaat> nieuw, int gelijk, List<BesluitLijst.Fout> fouten) {

        BesluitLijst lijst(ImportSources sources) {
            return new BesluitLijst(nieuw.stream().map(sources::shown).toList(), gelijk, fouten);
        }
    }
}
