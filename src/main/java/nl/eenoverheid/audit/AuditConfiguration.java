package nl.eenoverheid.audit;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the trail be sealed by the clock. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AuditConfiguration {}
