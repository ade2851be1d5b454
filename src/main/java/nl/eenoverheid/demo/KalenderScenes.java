package nl.eenoverheid.demo;

import java.util.Objects;
import nl.eenoverheid.kalender.KalenderMoment;
import nl.eenoverheid.kalender.KalenderService;
import nl.eenoverheid.kalender.KalenderWorkService;
import nl.eenoverheid.kalender.MomentData;
import nl.eenoverheid.kalender.MomentSleutel;
import nl.eenoverheid.kalender.MomentSoort;
import nl.eenoverheid.kalender.PeriodeData;
import nl.eenoverheid.kalender.PeriodeService;
import nl.eenoverheid.kalender.PeriodeSoort;
import nl.eenoverheid.kalender.ZienswijzeUitkomst;
import nl.eenoverheid.overheid.OrganisatieId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Invented planning in the calendar of budgets, around the day of the first start. */
@Configuration(proxyBeanMethods = false)
class KalenderScenes {

    @Bean
    Scene planMoment(KalenderWorkService work) {
        return new NamedScene("plan-moment", props -> {
            MomentSleutel sleutel = sleutel(props);
            work.tell(sleutel, KalenderMoment.NEW, MomentData.planned(props.day("dagIn")));
            return sleutel.organisatie().value();
        });
    }

    @Bean
    Scene verzetMoment(KalenderService kalender, KalenderWorkService work) {
        return new NamedScene("verzet-moment", props -> {
            MomentSleutel sleutel = sleutel(props);
            work.tell(sleutel, version(kalender, sleutel), MomentData.moved(props.day("dagIn"), props.text("reden")));
            return sleutel.organisatie().value();
        });
    }

    @Bean
    Scene momentGedaan(KalenderService kalender, KalenderWorkService work) {
        return new NamedScene("moment-gedaan", props -> {
            MomentSleutel sleutel = sleutel(props);
            ZienswijzeUitkomst uitkomst = props.constant("uitkomst", ZienswijzeUitkomst.class);
            work.tell(sleutel, version(kalender, sleutel), MomentData.done(props.day("dagIn"), uitkomst));
            return sleutel.organisatie().value();
        });
    }

    @Bean
    Scene zetPeriode(PeriodeService perioden) {
        return new NamedScene(
                "zet-periode",
                props -> perioden.note(new PeriodeData(
                        props.constant("soort", PeriodeSoort.class),
                        props.text("naam"),
                        props.day("vanIn"),
                        props.day("totIn"))));
    }

    private static long version(KalenderService kalender, MomentSleutel sleutel) {
        return kalender.detail(sleutel).moment().versie();
    }

    /** For which budget year: so many years after the year of the day on which the story is played. */
    private static MomentSleutel sleutel(Props props) {
        OrganisatieId organisatie = Objects.requireNonNull(props.organisatie("organisatie"));
        MomentSoort soort = Objects.requireNonNull(props.constant("soort", MomentSoort.class));
        int jaar = props.today().getYear() + Objects.requireNonNull(props.number("jaarVerder"));
        OrganisatieId over = props.organisatie("over");
        return over == null
                ? MomentSleutel.of(organisatie, soort, jaar)
                : MomentSleutel.zienswijze(organisatie, over, jaar);
    }
}
