package nl.eenoverheid.demo;

import java.math.BigDecimal;
import java.time.YearMonth;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.team.TeamId;
import nl.eenoverheid.team.TeamService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A team that wants to know whether it is outside more than in meetings. */
@Configuration(proxyBeanMethods = false)
class TeamScenes {

    @Bean
    Scene beginTeam(TeamService teams) {
        return new NamedScene(
                "begin-team", props -> teams.begin(props.text("naam")).value());
    }

    @Bean
    Scene kiesTeam(TeamService teams) {
        return new NamedScene("kies-team", props -> {
            teams.join(team(props));
            return props.id("team");
        });
    }

    @Bean
    Scene telMee(TeamService teams) {
        return new NamedScene("tel-mee", props -> {
            teams.count(team(props));
            return props.id("team");
        });
    }

    @Bean
    Scene telBuiten(TeamService teams) {
        return new NamedScene("tel-buiten", props -> {
            teams.countBezoek(team(props), new BezoekId(props.id("bezoek")), hours(props));
            return props.id("team");
        });
    }

    @Bean
    Scene telVergaderen(TeamService teams) {
        return new NamedScene("tel-vergaderen", props -> {
            teams.countMeetings(team(props), YearMonth.from(props.today()), hours(props));
            return props.id("team");
        });
    }

    private static TeamId team(Props props) {
        return new TeamId(props.id("team"));
    }

    private static BigDecimal hours(Props props) {
        return new BigDecimal(props.text("uren"));
    }
}
