package nl.eenoverheid;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;

/** Starts Eén overheid: one process, feature modules side by side. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableAsync
@Modulithic(
        systemName = "Eén overheid",
        sharedModules = {"shared", "database"})
public class EenOverheidApplication {

    /** Runs the application until it is stopped. */
    public static void main(String[] args) {
        SpringApplication.run(EenOverheidApplication.class, args);
    }

    /** The only clock: whatever asks for the time takes it from here, so that a test can choose it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
