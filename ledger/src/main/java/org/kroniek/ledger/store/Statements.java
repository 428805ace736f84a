package org.kroniek.ledger.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.TemplateEngine;

/**
 * Reads statements for JDBI: {@code <lists>}, {@code :names} and {@code ?}. Many statements here name numbers of the ledger itself, so
 * hardly one is seen twice; JDBI's own two grammars, made for statements that are, took more time than SQLite took to answer.
 */
final class Statements implements TemplateEngine, SqlParser {
    private static final Pattern LIST = Pattern.compile("<([a-z]+)>");
    /** A quoted text is passed over; {@code ::} is a cast of PostgreSQL's. */
    private static final Pattern PARAMETER = Pattern.compile("'[^']*'|::|\\?|:([a-zA-Z_][a-zA-Z_0-9]*)");

    @Override
    public String render(String template, StatementContext context) {
        Matcher list = LIST.matcher(template);
        return list.find()
                ? list.replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf(context.getAttribute(found.group(1)))))
                : template;
    }

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        ParsedSql.Builder parsed = ParsedSql.builder();
        Matcher parameter = PARAMETER.matcher(sql);
        int end = 0;
        while (parameter.find()) {
            String name = parameter.group(1);
            if (name != null || parameter.group().equals("?")) {
                parsed.append(sql.substring(end, parameter.start()));
                end = parameter.end();
                if (name == null) {
                    parsed.appendPositionalParameter();
                } else {
                    parsed.appendNamedParameter(name);
                }
            }
        }
        return parsed.append(sql.substring(end)).build();
    }

    @Override
    public String nameParameter(String name, StatementContext context) {
        return ":" + name;
    }
}
