package nl.eenoverheid.vergadering;

import java.util.List;
import java.util.Set;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.taak.TaakId;
import nl.eenoverheid.taak.TaakService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the agenda of a meeting: what is on it, who was there, and what came of it. */
@Service
@Transactional
@PreAuthorize("hasAuthority('TAAK_WRITE') and hasAuthority('DOSSIER_READ')")
public class AgendaService {
    private final VergaderingStore store;
    private final TaakService taken;

    AgendaService(VergaderingStore store, TaakService taken) {
        this.store = store;
        this.taken = taken;
    }

    /**
     * Puts a point at the end of the agenda.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem: first of all, about whom it is
     */
    public void add(VergaderingId id, AgendapuntData data) {
        AgendapuntData checked = data.checked();
        Vergadering vergadering = store.begin(id, VergaderingAct.AGENDA);
        store.requireVoices(checked.signalen(), vergadering, 0);
        vergadering.add(checked, store.now());
        store.end(vergadering, VergaderingStap.EDITED, "");
    }

    /**
     * Changes a point.
     *
     * @param version the version of the point that was on the screen
     */
    public void change(VergaderingId id, long punt, long version, AgendapuntData data) {
        AgendapuntData checked = data.checked();
        Vergadering vergadering = store.begin(id, VergaderingAct.AGENDA);
        Agendapunt point = vergadering.point(punt);
        Stale.guard(version, point.version());
        store.requireVoices(checked.signalen(), vergadering, punt);
        vergadering.changePoint(point, checked);
        store.end(vergadering, VergaderingStap.EDITED, "");
    }

    /** Takes a point from the agenda of which nothing was noted. */
    public void remove(VergaderingId id, long punt) {
        Vergadering vergadering = store.begin(id, VergaderingAct.AGENDA);
        vergadering.remove(vergadering.point(punt), store.now());
        store.end(vergadering, VergaderingStap.EDITED, "");
    }

    /** Puts a point on another place, counted from 0; of two who do that at once the last one counts. */
    public void move(VergaderingId id, long punt, int plaats) {
        Vergadering vergadering = store.begin(id, VergaderingAct.AGENDA);
        vergadering.move(vergadering.point(punt), plaats, store.now());
        store.end(vergadering, VergaderingStap.EDITED, "");
    }

    /**
     * Lets somebody in who was not invited, while it runs or after.
     *
     * @throws nl.eenoverheid.shared.InvalidInput when it is somebody who does not see the dossier
     */
    public void invite(VergaderingId id, GenodigdeData who) {
        Vergadering vergadering = store.begin(id, VergaderingAct.INVITE);
        store.requireInvitable(List.of(who), vergadering.dossier(), store.scope());
        vergadering.inviteAlso(who, store.now());
        store.end(vergadering, VergaderingStap.EDITED, "");
    }

    /** Notes whether somebody is there at a point, or who stands in for them. */
    public void present(VergaderingId id, long punt, long genodigde, Aanwezigheid aanwezig) {
        Aanwezigheid checked = aanwezig.checked();
        Vergadering vergadering = store.begin(id, VergaderingAct.RECORD);
        vergadering.present(vergadering.point(punt), genodigde, checked);
        store.end(vergadering, VergaderingStap.EDITED, "");
    }

    /** Notes that everybody is there as at the point before; at the first one everybody is. */
    public void presentAsBefore(VergaderingId id, long punt) {
        Vergadering vergadering = store.begin(id, VergaderingAct.RECORD);
        vergadering.presentAsBefore(vergadering.point(punt));
        store.end(vergadering, VergaderingStap.EDITED, "");
    }

    /**
     * Writes down what came of a point.
     *
     * @param version the version of the point that was on the screen
     */
    public void conclude(VergaderingId id, long punt, long version, PuntUitkomst data) {
        PuntUitkomst checked = data.checked();
        Vergadering vergadering = store.begin(id, VergaderingAct.RECORD);
        Agendapunt point = vergadering.point(punt);
        Stale.guard(version, point.version());
        point.conclude(checked);
        store.end(vergadering, VergaderingStap.EDITED, "");
    }

    /**
     * Says which task came of a point.
     *
     * @throws NotFound when the caller does not see the task
     */
    public void follow(VergaderingId id, long punt, TaakId taak) {
        if (taken.some(Set.of(taak.value())).isEmpty()) {
            throw new NotFound();
        }
        Vergadering vergadering = store.begin(id, VergaderingAct.RECORD);
        vergadering.point(punt).follow(taak);
        store.end(vergadering, VergaderingStap.EDITED, "");
    }
}
