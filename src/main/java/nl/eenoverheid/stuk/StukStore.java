package nl.eenoverheid.stuk;

import java.time.Duration;
import java.util.Objects;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.inhoud.InhoudId;
import nl.eenoverheid.inhoud.InhoudStore;
import nl.eenoverheid.inhoud.Ontvangst;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.vertrouwelijkheid.Vertrouwelijkheden;
import nl.eenoverheid.vertrouwelijkheid.VertrouwelijkheidData;
import nl.eenoverheid.workspace.Scope;
import org.springframework.stereotype.Component;

/** Keeps documents and their versions, in the transaction of a service that asks who may. */
@Component
class StukStore {
    private static final Duration ONE_DAY = Duration.ofDays(1);

    private final StukRepository stukken;
    private final StukTeksten teksten;
    private final StukGuard guard;
    private final InhoudStore contents;
    private final Vertrouwelijkheden vertrouwelijkheden;
    private final StukNews news;

    StukStore(
            StukRepository stukken,
            StukTeksten teksten,
            StukGuard guard,
            InhoudStore contents,
            Vertrouwelijkheden vertrouwelijkheden,
            StukNews news) {
        this.stukken = stukken;
        this.teksten = teksten;
        this.guard = guard;
        this.contents = contents;
        this.vertrouwelijkheden = vertrouwelijkheden;
        this.news = news;
    }

    /** What was filled in, cleaned; every problem at once. */
    Checked checked(StukData data, VertrouwelijkheidData vertrouwelijkheid) {
        var check = new InputCheck();
        check.include(() -> data.checked(news.today()));
        check.include(() -> vertrouwelijkheden.checked(vertrouwelijkheid));
        check.done();
        return new Checked(data.checked(news.today()), vertrouwelijkheden.checked(vertrouwelijkheid));
    }

    StukId add(DossierId dossier, Checked checked, Ontvangst file, Scope scope) {
        StukPlek plek = guard.changeable(dossier, scope);
        requireFit(file, scope);
        InhoudId inhoud = contents.keep(file);
        teksten.begin(inhoud, file.soort());
        Stuk stuk =
                stukken.saveAndFlush(new Stuk(dossier, checked.data(), inhoud, file.naam(), scope.actor(), news.now()));
        vertrouwelijkheden.begin(stuk.afgeschermd(), checked.vertrouwelijkheid(), scope);
        boolean beperkt =
                Objects.requireNonNull(checked.vertrouwelijkheid().niveau()).isBeperkt();
        news.tell(stuk, plek, StukStapSoort.TOEGEVOEGD, beperkt, scope.actor());
        return stuk.id();
    }

    StukId renew(StukId id, long version, String notitie, Ontvangst file, Scope scope) {
        StukPlek plek = guard.changeable(id, scope);
        requireFit(file, scope);
        Stuk stuk = guard.lock(id);
        Stale.guard(version, stuk.version());
        InhoudId inhoud = contents.keep(file);
        teksten.begin(inhoud, file.soort());
        stuk.renew(inhoud, file.naam(), notitie, scope.actor(), news.now());
        news.tell(
                stukken.saveAndFlush(stuk),
                plek,
                StukStapSoort.VERSIE,
                plek.niveau().isBeperkt(),
                scope.actor());
        return id;
    }

    /** Documents and pictures, and only so much of a person in a day. */
    private void requireFit(Ontvangst file, Scope scope) {
        if (file.soort().isSound()) {
            throw new InvalidInput("bestand", "stuk.input.kind");
        }
        teksten.requireRoom(file.grootte(), news.now().minus(ONE_DAY), scope);
    }

    /** What was filled in, without problems. */
    record Checked(StukData data, VertrouwelijkheidData vertrouwelijkheid) {}
}
