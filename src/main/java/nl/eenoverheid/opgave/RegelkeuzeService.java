package nl.eenoverheid.opgave;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.begroting.Categorie;
import nl.eenoverheid.begroting.Detail;
import nl.eenoverheid.begroting.Levering;
import nl.eenoverheid.begroting.LeveringLookup;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Regel;
import nl.eenoverheid.begroting.Taakveld;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.begroting.Zijde;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.taakveldwijzer.WijzerregelData;
import nl.eenoverheid.taakveldwijzer.Wijzerverband;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes lines to link to an opgave: those of the taakvelden that its theme is about, with what stands on them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('DOSSIER_READ')")
public class RegelkeuzeService {
    /** Money that passes from one government to another. */
    private static final Pattern OVERDRACHT = Pattern.compile("4\\.[345]\\.[1-6]");

    private final OpgaveReadRepository reads;
    private final Koppelgrens grens;
    private final OpgaveSommen sommen;
    private final LeveringLookup leveringen;
    private final BegrotingLijsten lijsten;
    private final ScopeService scopes;

    RegelkeuzeService(
            OpgaveReadRepository reads,
            Koppelgrens grens,
            OpgaveSommen sommen,
            LeveringLookup leveringen,
            BegrotingLijsten lijsten,
            ScopeService scopes) {
        this.reads = reads;
        this.grens = grens;
        this.sommen = sommen;
        this.leveringen = leveringen;
        this.lijsten = lijsten;
        this.scopes = scopes;
    }

    /** Every government with a budget, by layer and name. */
    public List<Overheid> overheden() {
        return lijsten.overheden().all();
    }

    /** The themes by which lines are proposed. */
    public List<String> themas() {
        return lijsten.wijzer().themas();
    }

    /** The theme that some words are about; empty when none is known. */
    public String thema(String words) {
        return lijsten.wijzer().propose(words).orElse("");
    }

    /**
     * Lines to link, by government, what the theme is mostly about first.
     *
     * @param alles whether other taakvelden are offered too
     * @throws NotFound when there is no such opgave in scope
     */
    public List<Regelkeuze> choices(OpgaveId id, List<OverheidId> overheden, int jaar, boolean alles) {
        Scope scope = scopes.current();
        OpgaveItem opgave = reads.these(List.of(id), scope).stream().findFirst().orElseThrow(NotFound::new);
        List<WijzerregelData> wijzer = lijsten.wijzer().van(opgave.data().thema());
        List<Levering> reports = leveringen.of(overheden, List.of(jaar));
        List<Kandidaat> offered = overheden.stream()
                .distinct()
                .map(each -> lijsten.overheden().find(each).orElseThrow(NotFound::new))
                .flatMap(each -> offered(each, jaar, wijzer, alles, reports))
                .toList();
        Set<Begrotingsregel> regels = offered.stream().map(Kandidaat::regel).collect(Collectors.toSet());
        Regelbedragen known = sommen.regels(regels);
        List<RegelBezetting.Bezet> taken = grens.bezet(opgave.dossier());
        return offered.stream()
                .map(each -> new Regelkeuze(
                        each.regel(),
                        each.overheid().naam(),
                        scope.organisatie().equals(each.overheid().organisatie()),
                        each.taakveld().naam(),
                        each.categorie(),
                        each.kern(),
                        known.gepland(each.regel()),
                        known.begroting(each.regel()).orElse(null),
                        RegelBezetting.procent(each.regel(), taken)))
                .toList();
    }

    private Stream<Kandidaat> offered(
            Overheid overheid, int jaar, List<WijzerregelData> wijzer, boolean alles, List<Levering> reports) {
        List<WijzerregelData> own =
                wijzer.stream().filter(each -> each.laag() == overheid.laag()).toList();
        List<Taakveld> list = lijsten.codelijsten().taakvelden(overheid.laag(), jaar);
        Stream<Kandidaat> proposed = own.stream().flatMap(line -> list.stream()
                .filter(each -> each.code().equals(line.taakveld()))
                .map(each -> new Kandidaat(overheid, jaar, each, line.verband() == Wijzerverband.KERN)));
        Set<String> codes = own.stream().map(WijzerregelData::taakveld).collect(Collectors.toSet());
        Stream<Kandidaat> others = list.stream()
                .filter(each -> alles && !each.isMain() && !codes.contains(each.code()))
                .map(each -> new Kandidaat(overheid, jaar, each, false));
        return Stream.concat(proposed.flatMap(each -> Stream.concat(Stream.of(each), passedOn(each, reports))), others);
    }

    /** What of a taakveld passes to or comes from other governments, as far as a report has lines. */
    private Stream<Kandidaat> passedOn(Kandidaat whole, List<Levering> reports) {
        List<Kandidaat> found = new ArrayList<>();
        reports.stream()
                .filter(each -> each.overheid().equals(whole.overheid().id())
                        && each.verslag() == Verslag.BEGROTING
                        && each.detail() == Detail.REGELS)
                .flatMap(each -> leveringen.regels(each.id(), whole.taakveld().code()).stream())
                .filter(each -> OVERDRACHT.matcher(each.categorie()).matches())
                .forEach(each -> found.add(whole.category(each, name(whole, each))));
        return found.stream();
    }

    private String name(Kandidaat whole, Regel line) {
        return lijsten.codelijsten().categorieen(whole.overheid().laag(), whole.jaar()).stream()
                .filter(each -> each.zijde() == line.zijde() && each.code().equals(line.categorie()))
                .map(Categorie::naam)
                .findFirst()
                .orElse(line.categorie());
    }

    /** A line that may be linked, before its amount is known. */
    private record Kandidaat(
            Overheid overheid, int jaar, Taakveld taakveld, boolean kern, Begrotingsregel regel, String categorie) {

        Kandidaat(Overheid overheid, int jaar, Taakveld taakveld, boolean kern) {
            this(
                    overheid,
                    jaar,
                    taakveld,
                    kern,
                    new Begrotingsregel(overheid.id(), jaar, taakveld.code(), Zijde.LASTEN, ""),
                    "");
        }

        Kandidaat category(Regel line, String naam) {
            return new Kandidaat(
                    overheid,
                    jaar,
                    taakveld,
                    kern,
                    new Begrotingsregel(overheid.id(), jaar, taakveld.code(), line.zijde(), line.categorie()),
                    naam);
        }
    }
}
