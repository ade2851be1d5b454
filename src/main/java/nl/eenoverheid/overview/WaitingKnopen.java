package nl.eenoverheid.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.RolLookup;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.escalatie.EscalatieService;
import nl.eenoverheid.escalatie.EscalatieWaiting;
import nl.eenoverheid.inbreng.InbrengService;
import nl.eenoverheid.inbreng.InbrengWaiting;
import nl.eenoverheid.knoop.BeslisStand;
import nl.eenoverheid.knoop.EigenKnoop;
import nl.eenoverheid.knoop.EigenKnoopService;
import nl.eenoverheid.knoop.KnoopAttention;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.overheid.BestuursorgaanSoort;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What waits of who decides: questions that were put to a body of the own organisation, those that it says to decide, those
 * that nobody decides, then what was asked for questions.
 */
@Component
class WaitingKnopen {
    private final KnoopService knopen;
    private final EigenKnoopService eigen;
    private final EscalatieService escalaties;
    private final InbrengService inbreng;
    private final RolLookup rollen;

    WaitingKnopen(
            KnoopService knopen,
            EigenKnoopService eigen,
            EscalatieService escalaties,
            InbrengService inbreng,
            RolLookup rollen) {
        this.knopen = knopen;
        this.eigen = eigen;
        this.escalaties = escalaties;
        this.inbreng = inbreng;
        this.rollen = rollen;
    }

    /** Each question once, by the heaviest part that somebody has in it. */
    List<Attention> within(SignedIn person, @Nullable WerkruimteId werkruimte) {
        boolean board = rollen.has(person.id(), Rol.BESTUURDER);
        Map<Long, Attention> heaviest = new LinkedHashMap<>();
        Stream.of(
                        escalaties.waiting(werkruimte).stream().map(each -> escalatie(each, board)),
                        eigen.open(werkruimte).stream().map(each -> beslissing(each, board)),
                        knopen.attention(werkruimte).stream().map(WaitingKnopen::knoop))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Attention::part))
                .forEach(each -> heaviest.putIfAbsent(each.id(), each));
        List<Attention> waiting = new ArrayList<>(heaviest.values());
        inbreng.waiting(werkruimte).forEach(each -> waiting.add(inbreng(each)));
        return waiting;
    }

    private static Attention knoop(KnoopAttention knoop) {
        return new Attention.Knoop(
                knoop.id(), knoop.vraag(), knoop.stand() == BeslisStand.BETWIST, knoop.uiterlijk(), knoop.dossier());
    }

    private static Attention beslissing(EigenKnoop knoop, boolean board) {
        return new Attention.Beslissing(
                knoop.id(),
                knoop.vraag(),
                part(knoop.soort(), board),
                knoop.orgaan(),
                knoop.stand() == BeslisStand.BETWIST,
                knoop.uiterlijk(),
                knoop.dossier());
    }

    private static Attention escalatie(EscalatieWaiting asked, boolean board) {
        return new Attention.Escalatie(
                asked.knoopId(),
                asked.vraag(),
                part(asked.soort(), board),
                asked.orgaan(),
                asked.aangenomen(),
                asked.uiterlijk());
    }

    private static Attention inbreng(InbrengWaiting asked) {
        return new Attention.Inbreng(
                asked.knoopId(),
                asked.knoop(),
                asked.zegt(),
                asked.wie(),
                asked.uiterlijk(),
                asked.werkdagenTeLaat(),
                asked.eigen());
    }

    private static Attention.Part part(BestuursorgaanSoort soort, boolean board) {
        return board && soort.isBestuur() ? Attention.Part.YOU_DECIDE : Attention.Part.WE_DECIDE;
    }
}
