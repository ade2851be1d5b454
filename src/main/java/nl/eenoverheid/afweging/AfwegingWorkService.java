package nl.eenoverheid.afweging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.cijfer.CijferChoice;
import nl.eenoverheid.cijfer.CijferService;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.SignaalListItem;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down the options, the interests and what each option does for each interest, until weights are asked. */
@Service
@Transactional
@PreAuthorize("hasAuthority('KNOOP_WRITE')")
public class AfwegingWorkService {
    private final AfwegingStore store;
    private final AfwegingReadRepository reads;
    private final SignaalService signalen;
    private final CijferService cijfers;
    private final ScopeService scopes;

    AfwegingWorkService(
            AfwegingStore store,
            AfwegingReadRepository reads,
            SignaalService signalen,
            CijferService cijfers,
            ScopeService scopes) {
        this.store = store;
        this.reads = reads;
        this.signalen = signalen;
        this.cijfers = cijfers;
        this.scopes = scopes;
    }

    /**
     * Begins the afweging of a knoop.
     *
     * @throws nl.eenoverheid.shared.IllegalMove when it has one already, or was decided
     */
    public void begin(KnoopId knoop) {
        Scope scope = scopes.current();
        store.begin(store.writable(knoop, scope), scope);
    }

    /**
     * Adds an option, or changes one.
     *
     * @param optie which one; null for a new one
     * @param version of the option that was on the screen
     */
    public void putOptie(KnoopId knoop, @Nullable Long optie, long version, OptieData data) {
        OptieData checked = data.checked();
        Scope scope = scopes.current();
        Afweging afweging = store.changeable(knoop, scope);
        if (optie == null) {
            afweging.add(checked);
        } else {
            afweging.optie(optie).change(version, checked);
        }
        store.end(afweging, AfwegingChanged.TABEL, "", scope);
    }

    /** Leaves an option out. */
    public void dropOptie(KnoopId knoop, long optie) {
        Scope scope = scopes.current();
        Afweging afweging = store.changeable(knoop, scope);
        afweging.optie(optie).drop();
        store.end(afweging, AfwegingChanged.TABEL, "", scope);
    }

    /** Adds an interest, or changes one; see {@link #putOptie}. */
    public void putBelang(KnoopId knoop, @Nullable Long belang, long version, BelangData data) {
        BelangData checked = data.checked();
        Scope scope = scopes.current();
        Afweging afweging = store.changeable(knoop, scope);
        if (belang == null) {
            afweging.add(checked);
        } else {
            afweging.belang(belang).change(version, checked);
        }
        store.end(afweging, AfwegingChanged.TABEL, "", scope);
    }

    /** Leaves an interest out. */
    public void dropBelang(KnoopId knoop, long belang) {
        Scope scope = scopes.current();
        Afweging afweging = store.changeable(knoop, scope);
        afweging.belang(belang).drop();
        store.end(afweging, AfwegingChanged.TABEL, "", scope);
    }

    /**
     * Says what an option does for an interest.
     *
     * @param version of the effect that was on the screen; 0 when nothing was said
     * @throws NotFound also when a source is a signaal or a figure that the caller does not see
     */
    public void putEffect(KnoopId knoop, long optie, long belang, long version, EffectData data) {
        EffectData checked = data.checked();
        Scope scope = scopes.current();
        Afweging afweging = store.changeable(knoop, scope);
        AfwegingOptie option = afweging.optie(optie);
        AfwegingBelang interest = afweging.belang(belang);
        requireSeen(checked.bronnen(), option.bronnen(interest));
        option.effect(interest, version, checked);
        store.end(afweging, AfwegingChanged.TABEL, "", scope);
    }

    /** The signalen that an effect can be taken from: those of the knoop and of its dossier that the caller sees. */
    @Transactional(readOnly = true)
    public List<SignaalListItem> signalen(KnoopId knoop) {
        return signalen.byIds(reads.signalen(knoop, scopes.current()));
    }

    /** The figures that an effect can be taken from: those of the dossier, for who sees that. */
    @Transactional(readOnly = true)
    public List<CijferChoice> cijfers(KnoopId knoop) {
        return reads.dossier(knoop, scopes.current()).map(cijfers::choices).orElse(List.of());
    }

    /** What others named before stays, also when this caller does not see it. */
    private void requireSeen(List<Bron> named, List<Bron> before) {
        Set<Long> heard = added(Bron.signalen(named), Bron.signalen(before));
        Set<Long> counted = added(Bron.cijfers(named), Bron.cijfers(before));
        if (signalen.byIds(heard).size() < heard.size()
                || !counted.isEmpty() && cijfers.cited(counted).size() < counted.size()) {
            throw new NotFound();
        }
    }

    private static Set<Long> added(Set<Long> named, Set<Long> before) {
        Set<Long> added = new HashSet<>(named);
        added.removeAll(before);
        return added;
    }
}
