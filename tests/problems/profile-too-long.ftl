# What Telegram shows of the bot has limits of its own.
# stands for: locales/en/main.ftl
# the rest of the file stays
# expect: 10: The label has 67 characters, 64 fit
# expect: 11: 120 fit
# expect: 12: 512 fit
# expect: 13: 256 fit
# expect: 14: 40 fit

bot-name = A name that is longer than the sixty-four characters of the Bot API
bot-short = This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new.
bot-description = This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new.
command-start = This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new.
button-back = A label that no old phone would show whole
