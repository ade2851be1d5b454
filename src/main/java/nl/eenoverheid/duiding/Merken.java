package nl.eenoverheid.duiding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What organisations say of the signalen on a table, with what they said before. */
@Component
class Merken {
    private final MerkRepository merken;
    private final MerkVersieRepository versies;
    private final DuidingStore store;

    Merken(MerkRepository merken, MerkVersieRepository versies, DuidingStore store) {
        this.merken = merken;
        this.versies = versies;
        this.store = store;
    }

    /** Says something for the organisation of the caller, or takes it back. */
    Marked mark(Duiding duiding, long signaal, @Nullable Merk merk, String woorden) {
        Actor actor = store.scope().actor();
        Instant now = store.now();
        duiding.say(actor, now);
        if (!duiding.signalen().contains(signaal)) {
            throw new NotFound();
        }
        List<DuidingMerk> said = merken.of(duiding, actor.organisatie().value());
        Optional<DuidingMerk> before =
                said.stream().filter(each -> each.isAbout(signaal)).findFirst();
        boolean voiceBefore = before.filter(DuidingMerk::isVoice).isPresent();
        if (merk == null
                ? before.isEmpty()
                : before.filter(each -> each.says(merk, woorden)).isPresent()) {
            return new Marked(false, false, false);
        }
        versies.save(new DuidingMerkVersie(duiding, signaal, merk, woorden, actor, now));
        if (merk == null) {
            before.ifPresent(merken::delete);
            duiding.unsay(actor);
        } else {
            before.ifPresentOrElse(
                    each -> each.change(merk, woorden, actor, now),
                    () -> merken.save(new DuidingMerk(duiding, signaal, merk, woorden, actor, now)));
        }
        boolean complete = merk != null
                && before.isEmpty()
                && said.size() + 1 == duiding.signalen().size();
        return new Marked(true, voiceBefore || (merk != null && merk.isVoice()), complete);
    }

    /** How many signalen the organisation of the caller still has to mark. */
    long missing(Duiding duiding) {
        long said = merken.of(duiding, store.scope().organisatie().value()).size();
        return duiding.signalen().size() - said;
    }

    Said about(Duiding duiding, long signaal) {
        return new Said(merken.about(duiding, signaal));
    }

    /** Takes away what was said of a signaal, before the signaal itself goes. */
    void remove(Said said) {
        said.merken().forEach(merken::delete);
        merken.flush();
    }

    /**
     * What marking did.
     *
     * @param voices whether the voices beside the reading are others now
     * @param complete whether that organisation now marked every signaal, which it had not before
     */
    record Marked(boolean something, boolean voices, boolean complete) {}

    /** What organisations say of one signaal. */
    record Said(List<DuidingMerk> merken) {
        boolean something() {
            return !merken.isEmpty();
        }

        boolean voices() {
            return merken.stream().anyMatch(DuidingMerk::isVoice);
        }
    }
}
