package nl.eenoverheid.besluit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one besluit.
 *
 * @param version of what was on the screen: it goes up with each change and with each position
 * @param data as the form takes it
 * @param tekst number of the present text; positions are about one
 * @param datum the day on which it was decided
 * @param ingetrokkenOp the day on which it was taken back
 * @param organisatie name of the organisation that is responsible
 * @param knoop the question that it answers, as far as the caller may see it
 * @param standpunten of every organisation that is asked or took a position, by name; as long as nobody chose who is
 *     asked, also of who can write in the werkruimte or says to decide on the question
 * @param herzieningen each time that people looked again, the last one first
 * @param signalen that it rests on, as far as the caller may see them
 * @param duidingen that it rests on, as far as the caller may see them
 * @param aan name of the body to which it is, of a kind that is to one
 * @param overgenomenOp the day on which it was taken over from another system
 * @param eigen the organisation of the caller
 * @param canWrite whether the caller may change it, and speak for their own organisation
 * @param canSpeakForOthers whether the caller may record what another organisation said
 */
public record BesluitDetail(
        long id,
        long version,
        BesluitData data,
        int tekst,
        BesluitStatus status,
        @Nullable BesluitResultaat resultaat,
        @Nullable LocalDate datum,
        @Nullable LocalDate ingangOp,
        @Nullable LocalDate ingetrokkenOp,
        String intrekReden,
        String organisatie,
        String werkruimte,
        @Nullable Verwijzing knoop,
        List<OrganisatieStandpunt> standpunten,
        List<HerzieningRegel> herzieningen,
        List<Verwijzing> signalen,
        List<Verwijzing> duidingen,
        @Nullable String aan,
        @Nullable LocalDate overgenomenOp,
        OrganisatieId eigen,
        boolean canWrite,
        boolean canSpeakForOthers) {

    /** Whether text and positions can still change. */
    public boolean isPrepared() {
        return status == BesluitStatus.VOORBEREIDING;
    }

    /** Whether it counts: recorded and not taken back. */
    public boolean stands() {
        return status == BesluitStatus.VASTGELEGD && ingetrokkenOp == null;
    }

    /** Whether people should look at it again. */
    public boolean isDue(LocalDate today) {
        LocalDate day = data.herzieningOp();
        return stands() && day != null && !day.isAfter(today);
    }

    /** Whether no organisation has said where it stands. */
    public boolean isSilent() {
        return standpunten.stream().allMatch(each -> each.standpunt() == Standpunt.NOG_NIET);
    }

    /** Those who are against, with what they hold. */
    public List<Minderheid> minderheid() {
        return standpunten.stream()
                .filter(each -> each.standpunt() == Standpunt.TEGEN)
                .map(each -> {
                    StandpuntRegel last = each.regels().getFirst();
                    return new Minderheid(each.naam(), last.minderheid().isEmpty() ? last.reden() : last.minderheid());
                })
                .toList();
    }

    /** Each time that an organisation changed its mind, the last one first. */
    public List<OrganisatieOmmekeer> ommekeren() {
        return standpunten.stream()
                .flatMap(OrganisatieStandpunt::ommekeren)
                .sorted(Comparator.comparing(
                                (OrganisatieOmmekeer each) -> each.naar().op())
                        .reversed())
                .toList();
    }

    /** What to check before a result is recorded. */
    public List<Checkpunt> checklist(BesluitResultaat resultaat) {
        return new Checklist(
                        data.grondslag(),
                        data.motivering(),
                        data.herzieningOp() != null,
                        !data.signalen().isEmpty() || !data.duidingen().isEmpty(),
                        tekst,
                        standpunten.stream().map(OrganisatieStandpunt::positie).toList())
                .points(resultaat);
    }
}
